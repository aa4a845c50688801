package org.communitycontrol.examples.benchmarks.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The peer most programs would write: records, BigDecimal, and a stream that looks the rate of the day up. */
final class PlainObjects {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    record Rate(int role, int tier, LocalDate from, BigDecimal amount) {}

    record Shift(int role, int tier, LocalDate date, int minutes, boolean directContact, boolean leave) {}

    private static final List<Rate> RATES = rates();

    private PlainObjects() {}

    static List<List<Shift>> shifts(MadeUpMonth month, int workers) {
        List<List<Shift>> all = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            List<Shift> shifts = new ArrayList<>();
            for (int day = 0; day < MadeUpMonth.DAYS; day++) {
                int row = worker * MadeUpMonth.DAYS + day;
                shifts.add(new Shift(
                        month.role[worker],
                        month.tier[worker],
                        MadeUpMonth.MONTH.atDay(day + 1),
                        month.minutes[row],
                        month.flags[row] == MadeUpMonth.DIRECT_CONTACT,
                        month.flags[row] == MadeUpMonth.LEAVE));
            }
            all.add(shifts);
        }
        return all;
    }

    static BigDecimal net(List<Shift> shifts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Shift shift : shifts) {
            sum = sum.add(pay(shift));
        }
        return sum.min(BigDecimal.valueOf(MadeUpMonth.cap(shifts.get(0).role()), 2));
    }

    private static BigDecimal pay(Shift shift) {
        if (shift.leave()) {
            return BigDecimal.ZERO;
        }
        BigDecimal rate = RATES.stream()
                .filter(each -> each.role() == shift.role() && each.tier() == shift.tier())
                .filter(each -> !each.from().isAfter(shift.date()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .amount();
        if (shift.directContact()) {
            rate = rate.multiply(TWO);
        }
        if (shift.role() == MadeUpMonth.VOLUNTEER) {
            return rate.multiply(BigDecimal.valueOf(Math.min(shift.minutes(), 480)))
                    .divide(HOUR, 2, RoundingMode.DOWN);
        }
        return shift.minutes() < 240 ? rate.divide(TWO, 2, RoundingMode.DOWN) : rate;
    }

    private static List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        for (int version = 0; version < 2; version++) {
            LocalDate from = MadeUpMonth.MONTH.atDay(version == 0 ? 1 : MadeUpMonth.FIRST_DAY_OF_SECOND_VERSION);
            for (int role = 0; role < MadeUpMonth.ROLES; role++) {
                for (int tier = 0; tier < MadeUpMonth.TIERS; tier++) {
                    rates.add(new Rate(role, tier, from, BigDecimal.valueOf(MadeUpMonth.rate(version, role, tier), 2)));
                }
            }
        }
        return rates;
    }
}
