package org.communitycontrol.geogrid.geojson;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.message.Input;

/** Makes the parts of a grid of a feature's coordinates and says what is wrong with them. */
final class PartReader {

    private final String file;
    private final List<Finding> findings;

    /** Reports to {@code findings}. */
    PartReader(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Returns the usable parts of the geometry that stands at {@code pointer}. */
    List<BoundaryPart> parts(FeatureText feature, String pointer) {
        if (!feature.hasGeometry()) {
            report("geometry-missing", pointer);
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
                report("geometry-type", pointer);
                return List.of();
            }
        }
    }

    private List<BoundaryPart> none(String pointer) {
        report("geometry-empty", pointer);
        return List.of();
    }

    private List<BoundaryPart> polygons(CoordinateArray coordinates, String pointer) {
        if (coordinates.misplaced() || !coordinates.withoutPositions()) {
            report("coordinates-nesting", pointer);
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
            report("coordinates-nesting", pointer);
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
        return outer ? List.of(new BoundaryPart(rings)) : List.of();
    }

    private List<Ring> ring(CoordinateArray coordinates, String pointer) {
        if (!coordinates.arrays().isEmpty() || coordinates.misplaced()) {
            boolean deeper = coordinates.withoutPositions() && !coordinates.misplaced();
            report(deeper ? "coordinates-nesting" : "position-not-a-pair", pointer);
            return List.of();
        }
        double[] positions = coordinates.positions();
        Ring ring;
        try {
            ring = Ring.of(positions);
        } catch (DomainException.InvalidValue refused) {
            findings.add(new Finding(Place.at(file, 0, pointer), refused.problem()));
            return List.of();
        }
        if (ring.crossesAntimeridian()) {
            report("ring-antimeridian", pointer);
        }
        if (outOfRange(positions)) {
            report("ring-out-of-range", pointer);
        }
        RingTouch.of(ring)
                .ifPresent(touch -> report(
                        "ring-self-touches",
                        pointer,
                        Input.amount("longitude", touch.longitude()),
                        Input.amount("latitude", touch.latitude())));
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

    private void report(String code, String pointer, Input... inputs) {
        findings.add(Finding.of(Place.at(file, 0, pointer), code, inputs));
    }
}
