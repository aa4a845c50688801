package org.communitycontrol.geogrid.proof;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * Where a dwelling stands.
 *
 * @param id the host's identifier, 1 to 64 characters
 * @param point where it stands
 */
public record DwellingPoint(String id, Wgs84 point) {

    /**
     * Checks the identifier.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    public DwellingPoint {
        TextRules.identifier("id", id);
    }

    /** Returns stars: the point of a dwelling is as good as its address. */
    @Override
    public String toString() {
        return "***";
    }
}
