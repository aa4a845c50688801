package org.communitycontrol.geogrid.boundary;

import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;

/**
 * A community grid and the land it covers: what lies in any of its parts.
 *
 * @param id the grid's identifier, opaque, 1 to 64 characters
 * @param parts at least one, in the order they were given
 */
public record GridBoundary(String id, List<BoundaryPart> parts) {

    /**
     * Checks the identifier.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length}, {@code identifier-character} or
     *     {@code boundary-empty}
     */
    public GridBoundary {
        TextRules.identifier("id", id);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new DomainException.InvalidValue("parts", Problem.of("boundary-empty"));
        }
    }

    /** Returns a grid of one part that is inside one ring. */
    public static GridBoundary of(String id, Ring ring) {
        return new GridBoundary(id, List.of(new BoundaryPart(List.of(ring))));
    }

    /** Returns the extent of all parts. */
    public Extent extent() {
        return parts.stream().map(BoundaryPart::extent).reduce(Extent::joined).orElseThrow();
    }

    /** Returns the rings of all parts, part after part, for drawing. */
    public List<Ring> rings() {
        return parts.stream().flatMap(part -> part.rings().stream()).toList();
    }
}
