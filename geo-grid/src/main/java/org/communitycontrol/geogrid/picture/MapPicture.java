package org.communitycontrol.geogrid.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/**
 * The outlines of grids for one SVG image.
 *
 * <p>Coordinates have at most one decimal. Of neighbouring positions that fall on the same tenth of a unit one is
 * drawn; a border that two grids share is rounded alike in both, so no gap opens between them.
 *
 * @param width the width of the image; 0 to the width asked for, less where the grids are very tall
 * @param height the height of the image; at most ten times the width asked for; 0 where there are no grids
 * @param outlines the grids by id, in the order of Unicode code points, which is the order to draw and to step through
 */
public record MapPicture(int width, int height, List<GridOutline> outlines) {

    /** The greatest width that can be asked for. */
    public static final int GREATEST_WIDTH = 100_000;

    /** Copies the list. */
    public MapPicture {
        outlines = List.copyOf(outlines);
    }

    /**
     * Draws {@code grids}; those with one id become one outline.
     *
     * @param width the width to fill, 1 to 100,000
     * @throws DomainException.InvalidValue with {@code picture-width}
     */
    public static MapPicture of(Collection<GridBoundary> grids, int width) {
        return of(grids, width, 0);
    }

    /**
     * Draws {@code grids} with simpler borders; those with one id become one outline. A border that two grids share is
     * simplified alike in both, so neighbours stay seamless.
     *
     * @param width the width to fill, 1 to 100,000
     * @param tolerance how far a border may move, roughly, in units of the picture; 0 for not at all
     * @throws DomainException.InvalidValue with {@code picture-width} or {@code picture-tolerance}
     */
    public static MapPicture of(Collection<GridBoundary> grids, int width, double tolerance) {
        if (width < 1 || width > GREATEST_WIDTH) {
            throw new DomainException.InvalidValue(
                    "width",
                    Problem.builder()
                            .code("picture-width")
                            .bound("1.." + GREATEST_WIDTH)
                            .nearest(Integer.toString(Math.min(Math.max(width, 1), GREATEST_WIDTH)))
                            .build());
        }
        if (!(tolerance >= 0 && tolerance <= GREATEST_WIDTH)) {
            throw new DomainException.InvalidValue("tolerance", Problem.of("picture-tolerance"));
        }
        if (grids.isEmpty()) {
            return new MapPicture(0, 0, List.of());
        }
        TreeMap<String, List<BoundaryPart>> byId = new TreeMap<>(TextRules.BY_CODE_POINT);
        grids.forEach(
                grid -> byId.computeIfAbsent(grid.id(), id -> new ArrayList<>()).addAll(grid.parts()));
        Projection projection =
                Projection.of(byId.values().stream().flatMap(List::stream).toList(), width);
        List<GridBoundary> drawn = new ArrayList<>();
        byId.forEach((id, parts) -> drawn.add(new GridBoundary(id, parts)));
        List<GridOutline> outlines = new ArrayList<>();
        SimplerBorders.of(drawn, tolerance / projection.unitsPerLatitude())
                .forEach(grid -> outlines.add(outline(grid.id(), grid.parts(), projection)));
        return new MapPicture(projection.width(), projection.height(), outlines);
    }

    private static GridOutline outline(String id, List<BoundaryPart> parts, Projection projection) {
        LabelPoint label = LabelPoint.in(parts);
        return new GridOutline(
                id,
                PathText.of(parts, projection),
                Tenths.text(projection.x(label.part(), label.longitude())),
                Tenths.text(projection.y(label.latitude())));
    }
}
