package org.communitycontrol.examples.commandline.generate;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The confirmed cases of the counties a folder lies in: few and the last one three days ago in the first county and every
 * other one after it, none in the rest.
 */
final class CountyCounts {

    private static final int QUIET_DAYS = 3;
    private static final int BEFORE = 2;

    private CountyCounts() {}

    /** Returns {@code cases.csv}. */
    static String table(SortedSet<String> counties, LocalDate first, LocalDate asOf) {
        LocalDate last = lastCase(first, asOf);
        StringBuilder csv = new StringBuilder("area,date,cumulative\n");
        boolean with = true;
        for (String county : counties) {
            for (LocalDate day = first; !day.isAfter(asOf); day = day.plusDays(1)) {
                int count = with ? (day.isBefore(last) ? BEFORE : BEFORE + 1) : 0;
                csv.append(county)
                        .append(',')
                        .append(day)
                        .append(',')
                        .append(count)
                        .append('\n');
            }
            with = !with;
        }
        return csv.toString();
    }

    /** Returns the tier of each county by its code. */
    static Map<String, String> tiers(SortedSet<String> counties) {
        Map<String, String> tiers = new TreeMap<>();
        boolean with = true;
        for (String county : counties) {
            tiers.put(county, with ? "medium" : "low");
            with = !with;
        }
        return tiers;
    }

    private static LocalDate lastCase(LocalDate first, LocalDate asOf) {
        LocalDate day = asOf.minusDays(QUIET_DAYS);
        return day.isBefore(first) ? first : day;
    }
}
