package org.communitycontrol.examples.commandline.generate.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Who of a roster was on duty when, and what a correct reading finds in it.
 *
 * <p>Shifts are longer than eight hours, so that the scheme of Xiamen recognises each as a day whatever the day of the week.
 * A worker is off every seventh day and rests fourteen hours between shifts. In a troubled community the first worker is
 * never off, and the second one stays until midnight once and is back at eight.
 */
public final class DutyRota {

    /** The header of {@code duty.csv}. */
    public static final String HEADER = "worker,date,role,post,start,end,category";

    private static final int WEEK = 7;
    private static final int LATE_ON = 2;
    private static final int MOST_DAYS_IN_A_ROW = 6;

    private final List<String> rows = new ArrayList<>();
    private final List<RestTruth> shortfalls = new ArrayList<>();
    private final List<DaysTruth> days = new ArrayList<>();

    private DutyRota() {}

    /** Draws up the duties of {@code roster} from {@code first} to {@code asOf}. */
    public static DutyRota of(Roster roster, LocalDate first, LocalDate asOf, boolean troubled) {
        DutyRota rota = new DutyRota();
        for (int i = 0; i < roster.workers().size(); i++) {
            rota.add(roster.workers().get(i), i, troubled, first, asOf);
        }
        return rota;
    }

    /** Returns the rows of {@code duty.csv}. */
    public List<String> rows() {
        return rows;
    }

    /** Returns where rest falls short of six days in a row and ten hours between shifts. */
    public List<RestTruth> shortfalls() {
        return shortfalls;
    }

    /** Returns how many days of the month of the report each worker served. */
    public List<DaysTruth> days() {
        return days;
    }

    private void add(String worker, int at, boolean troubled, LocalDate first, LocalDate asOf) {
        int served = 0;
        int inARow = 0;
        boolean late = false;
        for (LocalDate day = first; !day.isAfter(asOf); day = day.plusDays(1)) {
            int index = (int) (day.toEpochDay() - first.toEpochDay());
            boolean off = (index + at) % WEEK == WEEK - 1 && !(troubled && at == 0);
            if (off) {
                inARow = 0;
                late = false;
                continue;
            }
            inARow++;
            if (inARow > MOST_DAYS_IN_A_ROW) {
                shortfalls.add(new RestTruth(worker, day, "consecutive-days"));
            }
            if (late) {
                shortfalls.add(new RestTruth(worker, day, "rest-between-shifts"));
            }
            late = troubled && at == 1 && index == LATE_ON;
            String end = late ? "24:00" : "18:00";
            rows.add(worker + ',' + day + ",grid-worker,entrance,08:00," + end + ',');
            served += YearMonth.from(day).equals(YearMonth.from(asOf)) ? 1 : 0;
        }
        if (served > 0) {
            days.add(new DaysTruth(worker, served));
        }
    }

    /**
     * Where rest falls short.
     *
     * @param worker who
     * @param date when
     * @param rule the limit
     */
    public record RestTruth(String worker, LocalDate date, String rule) {}

    /**
     * How many days are owed.
     *
     * @param worker who
     * @param days how many
     */
    public record DaysTruth(String worker, int days) {}
}
