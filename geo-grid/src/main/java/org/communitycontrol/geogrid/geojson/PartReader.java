package org.communitycontrol.geogrid.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.geogrid.shape.ShapeFault;
import org.communitycontrol.geogrid.shape.Shapes;
import org.communitycontrol.message.Input;
import org.locationtech.jts.geom.Geometry;

/** Makes the parts of a grid of a feature's coordinates and says what is wrong with them. */
final class PartReader {

    private final String file;
    private final Consumer<? super Finding> findings;
    private boolean whole = true;
    private boolean faulty;

    /** Reports to {@code findings}. */
    PartReader(String file, Consumer<? super Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Returns the usable parts of the geometry that stands at {@code pointer}. */
    List<BoundaryPart> parts(FeatureText feature, String pointer) {
        whole = true;
        faulty = false;
        List<BoundaryPart> parts = usable(feature, pointer);
        if (parts.size() > 1 && !faulty) {
            reportFault(Shapes.shape(parts), "parts-conflict", pointer + "/coordinates");
        }
        return parts;
    }

    /** Returns whether no edge of the geometry read last was missing and all of them could be used. */
    boolean whole() {
        return whole;
    }

    private List<BoundaryPart> usable(FeatureText feature, String pointer) {
        if (!feature.hasGeometry()) {
            spoil("geometry-missing", pointer);
            return List.of();
        }
        String inside = pointer + "/coordinates";
        CoordinateArray coordinates = feature.coordinates();
        switch (feature.geometryType()) {
            case "Polygon" -> {
                return coordinates.empty() ? none(inside) : polygon(coordinates, inside);
            }
            case "MultiPolygon" -> {
                return coordinates.empty() ? none(inside) : polygons(coordinates, inside);
            }
            default -> {
                spoil("geometry-type", pointer);
                return List.of();
            }
        }
    }

    private List<BoundaryPart> none(String pointer) {
        spoil("geometry-empty", pointer);
        return List.of();
    }

    private List<BoundaryPart> polygons(CoordinateArray coordinates, String pointer) {
        if (coordinates.misplaced() || !coordinates.withoutPositions()) {
            spoil("coordinates-nesting", pointer);
            return List.of();
        }
        List<BoundaryPart> parts = new ArrayList<>();
        for (int i = 0; i < coordinates.arrays().size(); i++) {
            parts.addAll(polygon(coordinates.arrays().get(i), pointer + "/" + i));
        }
        return parts;
    }

    /** Returns one part, or none where the outer ring is unusable; an unusable hole is left out. */
    private List<BoundaryPart> polygon(CoordinateArray coordinates, String pointer) {
        if (coordinates.misplaced() || !coordinates.withoutPositions()) {
            spoil("coordinates-nesting", pointer);
            return List.of();
        }
        if (coordinates.empty()) {
            return none(pointer);
        }
        List<Ring> rings = new ArrayList<>();
        boolean outer = false;
        for (int i = 0; i < coordinates.arrays().size(); i++) {
            List<Ring> ring = ring(coordinates.arrays().get(i), pointer + "/" + i);
            outer |= i == 0 && !ring.isEmpty();
            rings.addAll(ring);
        }
        if (!outer) {
            return List.of();
        }
        BoundaryPart part = new BoundaryPart(rings);
        if (rings.size() > 1 && !faulty) {
            reportFault(Shapes.polygon(part), "rings-conflict", pointer);
        }
        return List.of(part);
    }

    private List<Ring> ring(CoordinateArray coordinates, String pointer) {
        if (!coordinates.arrays().isEmpty() || coordinates.misplaced()) {
            boolean deeper = coordinates.withoutPositions() && !coordinates.misplaced();
            spoil(deeper ? "coordinates-nesting" : "position-not-a-pair", pointer);
            return List.of();
        }
        double[] positions = coordinates.positions();
        Ring ring;
        try {
            ring = Ring.closing(positions);
        } catch (DomainException.InvalidValue refused) {
            whole = false;
            findings.accept(new Finding(Place.at(file, 0, pointer), refused.problem()));
            return List.of();
        }
        if (2 * ring.size() > positions.length) {
            spoil("ring-unclosed", pointer);
        }
        if (ring.crossesAntimeridian()) {
            report("ring-antimeridian", pointer);
        }
        if (outOfRange(positions)) {
            report("ring-out-of-range", pointer);
        }
        if (liesWhereChinaWouldWithLatitudeFirst(ring.extent())) {
            report("ring-swapped", pointer);
        }
        reportFault(Shapes.polygon(ring), "ring-self-touches", pointer);
        return List.of(ring);
    }

    private static boolean outOfRange(double[] positions) {
        for (int i = 0; i < positions.length; i += 2) {
            if (Math.abs(positions[i]) > Wgs84.GREATEST_LONGITUDE
                    || Math.abs(positions[i + 1]) > Wgs84.GREATEST_LATITUDE) {
                return true;
            }
        }
        return false;
    }

    /** North of 84° and east of the Atlantic, or in the Barents Sea, one small island of it aside: there is no land. */
    private static boolean liesWhereChinaWouldWithLatitudeFirst(Extent extent) {
        boolean beyondAnyLand =
                extent.west() >= 3 && extent.east() <= 54 && extent.north() > 84 && extent.north() <= 136;
        boolean besideTheIsland = extent.north() <= 80 || extent.south() >= 80.3;
        boolean inTheSea = extent.west() >= 34 && extent.east() <= 44 && extent.north() <= 84 && besideTheIsland;
        return extent.south() >= 73 && (beyondAnyLand || inTheSea);
    }

    private void reportFault(Geometry shape, String code, String pointer) {
        ShapeFault.of(shape).ifPresent(fault -> {
            faulty = true;
            report(
                    code,
                    pointer,
                    Input.amount("longitude", fault.exactLongitude()),
                    Input.amount("latitude", fault.exactLatitude()));
        });
    }

    private void spoil(String code, String pointer) {
        whole = false;
        report(code, pointer);
    }

    private void report(String code, String pointer, Input... inputs) {
        findings.accept(Finding.of(Place.at(file, 0, pointer), code, inputs));
    }
}
