package org.communitycontrol.geogrid.geojson;

import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/**
 * One feature of a file that has an id.
 *
 * @param id the grid's identifier; another feature of the file may have the same
 * @param pointer where the feature stands in the file, as a JSON Pointer
 * @param parts what can be used of its geometry; none where nothing can
 * @param whole whether no edge of its geometry was missing and all of it could be used
 */
public record GridFeature(String id, String pointer, List<BoundaryPart> parts, boolean whole) {

    /**
     * Checks the identifier and copies the list.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    public GridFeature {
        TextRules.identifier("id", id);
        parts = List.copyOf(parts);
    }

    /** Returns the feature as a grid; empty where nothing of its geometry can be used. */
    public Optional<GridBoundary> boundary() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new GridBoundary(id, parts));
    }
}
