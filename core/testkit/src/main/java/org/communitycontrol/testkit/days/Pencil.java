package org.communitycontrol.testkit.days;

import java.time.LocalDate;

/** Counts days one by one from the calendar on the wall, without any date arithmetic of the platform. */
public final class Pencil {

    private Pencil() {}

    /** Returns the day {@code steps} days after {@code start}, turned over one by one. */
    public static LocalDate after(LocalDate start, int steps) {
        int year = start.getYear();
        int month = start.getMonthValue();
        int day = start.getDayOfMonth();
        for (int i = 0; i < steps; i++) {
            day++;
            if (day > daysIn(month, year)) {
                day = 1;
                month++;
            }
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        return LocalDate.of(year, month, day);
    }

    private static int daysIn(int month, int year) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
