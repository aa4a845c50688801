package org.communitycontrol.screening;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;

/** Derives what a unit's visits come to on a day. */
public final class Dispositions {

    private Dispositions() {}

    /**
     * Returns the disposition at the end of {@code asOf}.
     *
     * <p>Visits count if they lie in the last {@code days} days, {@code asOf} being the last of them; older ones have
     * lapsed, later ones are not looked at. The latest visit that counts decides, except that an attempt (refused,
     * absent, unreachable) after a completed screening does not undo it. Without a visit that counts: {@link
     * Disposition#NOT_YET}.
     *
     * <p>Screened on 02-10, absent on 02-12, 14 days: screened until the end of 02-23, absent until the end of 02-25.
     *
     * @param visits in the order in which they came about
     * @param days at least 1
     */
    public static Disposition decide(List<Visit> visits, LocalDate asOf, int days) {
        Disposition known = Disposition.NOT_YET;
        for (Visit visit : visits) {
            boolean undoesNothing =
                    known == Disposition.SCREENED && visit.disposition().isAttempt();
            if (counts(visit, asOf, days) && !undoesNothing) {
                known = visit.disposition();
            }
        }
        return known;
    }

    /** Returns whether {@code visit} lies in the last {@code days} days up to {@code asOf}. */
    public static boolean counts(Visit visit, LocalDate asOf, int days) {
        long age = DayCount.START_INCLUDED.dayNumber(visit.on(), asOf);
        return Bound.AT_LEAST.holds(age, 1L) && Bound.WITHIN.holds(age, (long) days);
    }
}
