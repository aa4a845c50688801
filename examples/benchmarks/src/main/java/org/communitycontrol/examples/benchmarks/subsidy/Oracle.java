package org.communitycontrol.examples.benchmarks.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says of a single row what it is paid, in exact decimals and straight from the sentences of the scheme. */
final class Oracle {

    private Oracle() {}

    static long fen(MadeUpMonth month, int row) {
        int worker = row / MadeUpMonth.DAYS;
        int dayOfMonth = row % MadeUpMonth.DAYS + 1;
        int role = month.role[worker];
        if (month.flags[row] == MadeUpMonth.LEAVE) {
            return 0;
        }
        int version = dayOfMonth >= MadeUpMonth.FIRST_DAY_OF_SECOND_VERSION ? 1 : 0;
        BigDecimal yuan = BigDecimal.valueOf(MadeUpMonth.rate(version, role, month.tier[worker]), 2);
        if (month.flags[row] == MadeUpMonth.DIRECT_CONTACT) {
            yuan = yuan.add(yuan);
        }
        BigDecimal quantity = role == MadeUpMonth.VOLUNTEER
                ? BigDecimal.valueOf(Math.min(month.minutes[row], 480))
                : month.minutes[row] < 240 ? BigDecimal.valueOf(30) : BigDecimal.valueOf(60);
        return yuan.multiply(quantity)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN)
                .movePointRight(2)
                .longValueExact();
    }
}
