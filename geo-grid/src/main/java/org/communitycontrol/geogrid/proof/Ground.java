package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.locationtech.jts.geom.Polygon;

/** All grids of a claim on one flat map, numbered by id in the order of code points, and the frame. */
final class Ground {

    private final List<String> ids;
    private final List<Polygon> shapes = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Polygon> frame = new ArrayList<>();
    private final boolean framed;

    Ground(PartitionClaim claim) {
        Map<String, List<BoundaryPart>> byId = new TreeMap<>(TextRules.BY_CODE_POINT);
        claim.grids()
                .forEach(grid ->
                        byId.computeIfAbsent(grid.id(), id -> new ArrayList<>()).addAll(grid.parts()));
        ids = List.copyOf(byId.keySet());
        Optional<GridBoundary> given = claim.frame();
        framed = given.isPresent();
        List<BoundaryPart> ofFrame = given.map(GridBoundary::parts).orElse(List.of());
        Plane plane = Plane.of(Stream.concat(byId.values().stream().flatMap(List::stream), ofFrame.stream())
                .toList());
        int owner = 0;
        for (List<BoundaryPart> parts : byId.values()) {
            for (BoundaryPart part : parts) {
                for (Polygon shape : plane.shapes(part)) {
                    shapes.add(shape);
                    owners.add(owner);
                }
            }
            owner++;
        }
        ofFrame.forEach(part -> frame.addAll(plane.shapes(part)));
    }

    /** The ids, each at the place of its number. */
    List<String> ids() {
        return ids;
    }

    List<Polygon> shapes() {
        return shapes;
    }

    /** The number of the grid of each shape. */
    List<Integer> owners() {
        return owners;
    }

    boolean framed() {
        return framed;
    }

    List<Polygon> frame() {
        return frame;
    }

    /** Returns which grids a position lies inside of. */
    Cover cover() {
        return new Cover(shapes, owners);
    }

    /** Returns whether a position lies inside the frame; owner 0 stands for that. */
    Cover frameCover() {
        return new Cover(frame, frame.stream().map(shape -> 0).toList());
    }
}
