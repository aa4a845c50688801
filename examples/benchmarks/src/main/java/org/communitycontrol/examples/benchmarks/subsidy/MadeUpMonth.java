package org.communitycontrol.examples.benchmarks.subsidy;

import java.time.YearMonth;
import java.util.SplittableRandom;

/** A month of thirty shifts for each worker, in columns as a specialist would lay them out for this one scheme. */
final class MadeUpMonth {

    static final YearMonth MONTH = YearMonth.of(2020, 4);
    static final int DAYS = 30;
    static final int ROLES = 6;
    static final int TIERS = 3;
    static final int VOLUNTEER = 5;
    static final int DIRECT_CONTACT = 1;
    static final int LEAVE = 2;
    static final int FIRST_DAY_OF_SECOND_VERSION = 16;

    final int workers;
    final byte[] role;
    final byte[] tier;
    final short[] minutes;
    final byte[] flags;

    MadeUpMonth(int workers, long seed) {
        this.workers = workers;
        role = new byte[workers];
        tier = new byte[workers];
        minutes = new short[workers * DAYS];
        flags = new byte[workers * DAYS];
        SplittableRandom random = new SplittableRandom(seed);
        for (int worker = 0; worker < workers; worker++) {
            role[worker] = (byte) random.nextInt(ROLES);
            tier[worker] = (byte) random.nextInt(TIERS);
            int leaves = random.nextInt(3);
            for (int day = 0; day < DAYS; day++) {
                int row = worker * DAYS + day;
                minutes[row] = (short) random.nextInt(30, 721);
                int chance = random.nextInt(100);
                flags[row] = (byte) (chance < 8 * leaves ? LEAVE : chance >= 90 ? DIRECT_CONTACT : 0);
            }
        }
    }

    /** Fen a day, for volunteers an hour. */
    static long rate(int version, int role, int tier) {
        return role == VOLUNTEER
                ? 1_500 + 100L * tier + 50L * version
                : 5_000 + 1_234L * role + 800L * tier + 350L * version * 2;
    }

    /** Fen a month. */
    static long cap(int role) {
        return role == VOLUNTEER ? 300_000 : 175_000 + 40_000L * role;
    }
}
