package org.communitycontrol.people.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day of birth that stands in a number as digits; empty if there is no such day, or one before 1850. */
final class BirthDigits {

    private static final int EARLIEST_YEAR = 1850;

    private BirthDigits() {}

    /** Reads {@code yyyymmdd}. */
    static Optional<LocalDate> ofEight(String digits) {
        int year = Integer.parseInt(digits, 0, 4, 10);
        return real(year, Integer.parseInt(digits, 4, 6, 10), Integer.parseInt(digits, 6, 8, 10))
                        && year >= EARLIEST_YEAR
                ? Optional.of(
                        LocalDate.of(year, Integer.parseInt(digits, 4, 6, 10), Integer.parseInt(digits, 6, 8, 10)))
                : Optional.empty();
    }

    /** Returns whether {@code yymmdd} is a day in the 1900s or the 2000s; which of the two it does not say. */
    static boolean isDayOfACentury(String digits) {
        int year = Integer.parseInt(digits, 0, 2, 10);
        int month = Integer.parseInt(digits, 2, 4, 10);
        int day = Integer.parseInt(digits, 4, 6, 10);
        return real(1900 + year, month, day) || real(2000 + year, month, day);
    }

    private static boolean real(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
