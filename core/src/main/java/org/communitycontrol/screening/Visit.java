package org.communitycontrol.screening;

import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * One visit to a household, or one check on a key person.
 *
 * @param on the day of the visit
 * @param disposition what came of it; never {@link Disposition#NOT_YET}, which is the absence of any visit
 */
public record Visit(LocalDate on, Disposition disposition) {

    public Visit {
        if (disposition == Disposition.NOT_YET) {
            throw new DomainException.InvalidValue("disposition", Problem.of("visit-without-outcome"));
        }
    }
}
