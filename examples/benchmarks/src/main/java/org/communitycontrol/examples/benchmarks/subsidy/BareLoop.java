package org.communitycontrol.examples.benchmarks.subsidy;

/** The bound: the scheme written out as one loop over its columns, with nothing that could be changed or explained. */
final class BareLoop {

    private static final long[] RATES = rates();

    private BareLoop() {}

    static void calculate(MadeUpMonth month, int from, int to, long[] net) {
        short[] minutes = month.minutes;
        byte[] flags = month.flags;
        int row = from * MadeUpMonth.DAYS;
        for (int worker = from; worker < to; worker++) {
            int role = month.role[worker];
            int at = role * MadeUpMonth.TIERS + month.tier[worker];
            long sum = 0;
            for (int day = 0; day < MadeUpMonth.DAYS; day++, row++) {
                int flag = flags[row];
                if (flag == MadeUpMonth.LEAVE) {
                    continue;
                }
                long rate = RATES[
                        (day < MadeUpMonth.FIRST_DAY_OF_SECOND_VERSION - 1 ? 0 : MadeUpMonth.ROLES * MadeUpMonth.TIERS)
                                + at];
                if (flag == MadeUpMonth.DIRECT_CONTACT) {
                    rate += rate;
                }
                int served = minutes[row];
                if (role == MadeUpMonth.VOLUNTEER) {
                    sum += rate * Math.min(served, 480) / 60;
                } else {
                    sum += served < 240 ? rate >> 1 : rate;
                }
            }
            net[worker] = Math.min(sum, MadeUpMonth.cap(role));
        }
    }

    private static long[] rates() {
        int each = MadeUpMonth.ROLES * MadeUpMonth.TIERS;
        long[] rates = new long[2 * each];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = MadeUpMonth.rate(i / each, i % each / MadeUpMonth.TIERS, i % MadeUpMonth.TIERS);
        }
        return rates;
    }
}
