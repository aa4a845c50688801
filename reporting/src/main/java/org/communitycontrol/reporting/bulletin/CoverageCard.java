package org.communitycontrol.reporting.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;

/** One of the two coverages as large figures. */
record CoverageCard(
        String unit,
        String title,
        String rate,
        boolean hasRate,
        String fraction,
        String state,
        String stateSentence,
        String denominator,
        List<Segment> bar,
        List<DispositionCount> dispositions) {

    /** The bar is drawn on a scale of this many units. */
    private static final int BAR_WIDTH = 1000;

    /** A part with at least one unit is never drawn narrower. */
    private static final long LEAST_WIDTH = 6;

    /** A stretch of the bar, from 0 to {@link #BAR_WIDTH}. */
    record Segment(String role, long x, long width) {}

    /** One of the eight dispositions with its count. */
    record DispositionCount(String label, String count, String role, boolean zero) {}

    /**
     * Returns the figures of one coverage.
     *
     * @param given whether the register was given; one that was not is not an empty one
     */
    static CoverageCard of(CoverageUnit unit, ClosedPartition<Disposition> units, boolean given, PageText text) {
        String state = stateOf(units, given);
        return new CoverageCard(
                unit.code(),
                text.sentence("card-" + unit.code()),
                PageText.rate(units),
                units.expected() > 0,
                text.sentence(
                        "fraction-" + unit.code(),
                        PageText.figure("done", units.done()),
                        PageText.figure("expected", units.expected())),
                state,
                text.sentence("state-" + state, PageText.figure("missing", units.outstanding())),
                text.sentence(
                        "denominator",
                        PageText.figure("registered", units.registered()),
                        PageText.figure("vacant", units.count(Disposition.VACANT_VERIFIED)),
                        PageText.figure("moved", units.count(Disposition.MOVED)),
                        PageText.figure("excluded", units.count(Disposition.EXCLUDED)),
                        PageText.figure("expected", units.expected())),
                bar(units),
                Arrays.stream(Disposition.values())
                        .map(each -> new DispositionCount(
                                text.sentence("disposition-" + each.code()),
                                PageText.number(units.count(each)),
                                roleOf(each.role()),
                                units.count(each) == 0))
                        .toList());
    }

    private static String stateOf(ClosedPartition<Disposition> units, boolean given) {
        if (!given) {
            return "not-given";
        }
        if (units.expected() == 0) {
            return "nothing";
        }
        return units.full() ? "full" : "open";
    }

    private static List<Segment> bar(ClosedPartition<Disposition> units) {
        if (units.registered() == 0) {
            return List.of();
        }
        long[] counts = {units.done(), units.outstanding(), units.registered() - units.expected()};
        List<String> roles = Stream.of(Part.Role.DONE, Part.Role.OUTSTANDING, Part.Role.NOT_EXPECTED)
                .map(CoverageCard::roleOf)
                .toList();
        long[] widths = new long[counts.length];
        int widest = 0;
        for (int i = 0; i < counts.length; i++) {
            widths[i] = counts[i] == 0 ? 0 : Math.max(LEAST_WIDTH, counts[i] * BAR_WIDTH / units.registered());
            widest = widths[i] > widths[widest] ? i : widest;
        }
        widths[widest] += BAR_WIDTH - Arrays.stream(widths).sum();
        List<Segment> bar = new ArrayList<>();
        long x = 0;
        for (int i = 0; i < counts.length; i++) {
            if (widths[i] > 0) {
                bar.add(new Segment(roles.get(i), x, widths[i]));
            }
            x += widths[i];
        }
        return bar;
    }

    private static String roleOf(Part.Role role) {
        return switch (role) {
            case DONE -> "done";
            case OUTSTANDING -> "outstanding";
            case NOT_EXPECTED -> "not-expected";
        };
    }
}
