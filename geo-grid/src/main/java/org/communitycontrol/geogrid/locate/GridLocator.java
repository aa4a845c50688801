package org.communitycontrol.geogrid.locate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * Finds the grid of a point.
 *
 * <p>Of all grids that contain or touch the point, the one with the least id by Unicode code point is the answer,
 * whatever order the grids came in. A point is inside a grid if it is inside any of its parts, and on the grid's
 * boundary if it is inside none but on an edge of one.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class GridLocator {

    private final List<String> ids;
    private final PartIndex index;

    private GridLocator(List<GridBoundary> grids) {
        ids = grids.stream().map(GridBoundary::id).toList();
        index = new PartIndex(grids);
    }

    /** Returns a locator over {@code grids}; those with one id act as one grid. */
    public static GridLocator of(Collection<GridBoundary> grids) {
        TreeMap<String, List<BoundaryPart>> byId = new TreeMap<>(TextRules.BY_CODE_POINT);
        grids.forEach(
                grid -> byId.computeIfAbsent(grid.id(), id -> new ArrayList<>()).addAll(grid.parts()));
        return new GridLocator(byId.entrySet().stream()
                .map(entry -> new GridBoundary(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Returns the grid of {@code point}, or {@link Located#NOWHERE}. */
    public Located locate(Wgs84 point) {
        int grid = Integer.MAX_VALUE;
        Match match = Match.OUTSIDE;
        for (PartIndex.Hit hit : index.hits(point.longitude(), point.latitude())) {
            if (hit.grid() < grid || (hit.grid() == grid && hit.match() == Match.INSIDE)) {
                grid = hit.grid();
                match = hit.match();
            }
        }
        return match == Match.OUTSIDE ? Located.NOWHERE : new Located(match, ids.get(grid));
    }

    /**
     * Returns the grid of a point, or {@link Located#NOWHERE}.
     *
     * @param longitude degrees, −180 to 180
     * @param latitude degrees, −90 to 90
     * @throws DomainException.InvalidValue as {@link Wgs84}
     */
    public Located locate(double longitude, double latitude) {
        return locate(new Wgs84(longitude, latitude));
    }

    /** Returns the ids of all grids that contain or touch {@code point}, by Unicode code point. */
    public List<String> allAt(Wgs84 point) {
        return index.hits(point.longitude(), point.latitude()).stream()
                .map(PartIndex.Hit::grid)
                .distinct()
                .sorted()
                .map(ids::get)
                .toList();
    }

    /**
     * Returns the ids of all grids that contain or touch a point, by Unicode code point.
     *
     * @param longitude degrees, −180 to 180
     * @param latitude degrees, −90 to 90
     * @throws DomainException.InvalidValue as {@link Wgs84}
     */
    public List<String> allAt(double longitude, double latitude) {
        return allAt(new Wgs84(longitude, latitude));
    }

    /** Returns the number of grids. */
    public int size() {
        return ids.size();
    }

    /** Returns the number of grids only. */
    @Override
    public String toString() {
        return "GridLocator[" + ids.size() + " grids]";
    }
}
