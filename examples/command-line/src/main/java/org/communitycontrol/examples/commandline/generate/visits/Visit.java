package org.communitycontrol.examples.commandline.generate.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.communitycontrol.screening.Disposition;

/**
 * A visit or check that stands.
 *
 * @param fact the id of the fact that says so
 * @param occurredOn its day
 * @param recordedAt when it was written down
 * @param disposition what came of it
 */
public record Visit(String fact, LocalDate occurredOn, Instant recordedAt, Disposition disposition) {

    private static final Comparator<Visit> ORDER = Comparator.comparing(Visit::occurredOn)
            .thenComparing(Visit::recordedAt)
            .thenComparing(Visit::fact);

    /**
     * Returns what {@code visits} say together as of {@code last}: the latest one on {@code first} or later, but an
     * attempt does not undo a screening unless the household moved, was found vacant or was excluded between them.
     */
    public static Disposition together(Collection<Visit> visits, LocalDate first, LocalDate last) {
        Disposition answer = Disposition.NOT_YET;
        for (Visit visit : visits.stream().sorted(ORDER).toList()) {
            boolean counts = !visit.occurredOn.isBefore(first) && !visit.occurredOn.isAfter(last);
            boolean undoes = answer == Disposition.SCREENED && visit.disposition.isAttempt();
            if (counts && !undoes) {
                answer = visit.disposition;
            }
        }
        return answer;
    }
}
