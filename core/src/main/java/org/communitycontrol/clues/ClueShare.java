package org.communitycontrol.clues;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;

/**
 * A community or grid that takes part in a list, and how much of it.
 *
 * @param place the host's identifier, opaque
 * @param weight its share in proportion to the others', such as its number of workers; not negative
 */
public record ClueShare(String place, int weight) {

    /** @throws DomainException.InvalidValue with what an identifier is refused for, or {@code negative} */
    public ClueShare {
        TextRules.identifier("place", place);
        if (weight < 0) {
            throw new DomainException.InvalidValue("weight", Problem.of("negative"));
        }
    }

    /** Returns a place that takes as much as every other. */
    public static ClueShare even(String place) {
        return new ClueShare(place, 1);
    }
}
