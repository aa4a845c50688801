package org.communitycontrol.reporting.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.geogrid.picture.GridOutline;
import org.communitycontrol.geogrid.picture.MapPicture;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.GridCode;

/**
 * A map of the grids by one coverage.
 *
 * @param unit the code of the unit
 * @param first whether this is the map that carries the outlines and patterns for both
 * @param u a thousandth of the width, which sizes of text are multiples of
 */
record CoverageMap(
        String unit,
        String title,
        String summary,
        boolean first,
        int width,
        int height,
        String u,
        List<Shape> shapes,
        List<MapLabel> labels) {

    /** One grid; {@code full} has no pattern over its shade. */
    record Shape(String id, String path, String shade, boolean full, String title) {}

    static CoverageMap of(MapPicture picture, CoverageUnit unit, BulletinContent content, PageText text) {
        Map<String, GridCode> grids = new HashMap<>();
        content.coverage().grids().forEach(grid -> grids.put(grid.value(), grid));
        List<Shape> shapes = new ArrayList<>();
        MapLabels labels = new MapLabels(picture.width());
        GridSerials serials = GridSerials.of(content.coverage());
        long full = 0;
        for (GridOutline outline : picture.outlines()) {
            GridCode grid = grids.get(outline.grid());
            ClosedPartition<Disposition> units = grid == null
                    ? ClosedPartition.empty(Disposition.class)
                    : content.coverage().inGrid(grid, unit);
            full += units.full() ? 1 : 0;
            Shade shade = Shade.of(units);
            shapes.add(new Shape(
                    "g" + shapes.size(),
                    outline.path(),
                    shade.code(),
                    shade == Shade.FULL,
                    titleOf(outline.grid(), units, unit, content, text)));
            labels.add(outline, serials.apply(outline.grid()), units.expected() == 0 ? "" : PageText.rate(units));
        }
        return new CoverageMap(
                unit.code(),
                text.sentence("card-" + unit.code()),
                text.sentence(
                        "map-summary",
                        Input.code("title", text.sentence("card-" + unit.code())),
                        PageText.figure("grids", shapes.size()),
                        PageText.figure("full", full)),
                unit == CoverageUnit.HOUSEHOLD,
                picture.width(),
                picture.height(),
                BigDecimal.valueOf(picture.width()).movePointLeft(3).toPlainString(),
                List.copyOf(shapes),
                labels.placed());
    }

    private static String titleOf(
            String code,
            ClosedPartition<Disposition> units,
            CoverageUnit unit,
            BulletinContent content,
            PageText text) {
        String name = content.names().getOrDefault(code, "");
        String figures = text.sentence(
                units.expected() == 0 ? "shape-nothing" : "shape-" + unit.code(),
                PageText.figure("done", units.done()),
                PageText.figure("expected", units.expected()),
                PageText.figure("registered", units.registered()),
                Input.code("rate", PageText.rate(units)));
        return (name.isBlank() ? code : code + " " + name) + "\n" + figures;
    }
}
