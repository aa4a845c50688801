package org.communitycontrol.examples.commandline.generate.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/** The slow, obvious check that grids lie side by side without gap and overlap. */
public final class Borders {

    private final Set<Edge> edges = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Checks {@code grids}: outer rings counter-clockwise, holes clockwise, every inner border in both directions. */
    public Borders(List<GridBoundary> grids) {
        for (GridBoundary grid : grids) {
            for (Ring ring : grid.rings()) {
                for (int i = 1; i < ring.size(); i++) {
                    if (!edges.add(new Edge(at(ring, i - 1), at(ring, i)))) {
                        faults.add("a border is walked twice in one direction in " + grid.id());
                    }
                }
            }
        }
        crossings();
    }

    /** Returns what is wrong. */
    public List<String> faults() {
        return faults;
    }

    /** Returns the lengths, in edges, of the closed lines round the whole. */
    public List<Integer> outlines() {
        Map<Position, Position> next = new HashMap<>();
        edges.stream()
                .filter(edge -> !edges.contains(new Edge(edge.to, edge.from)))
                .forEach(edge -> next.put(edge.from, edge.to));
        List<Integer> lengths = new ArrayList<>();
        while (!next.isEmpty()) {
            Position at = next.keySet().iterator().next();
            int length = 0;
            for (Position to = next.remove(at); to != null; to = next.remove(to)) {
                length++;
            }
            lengths.add(length);
        }
        return lengths;
    }

    private void crossings() {
        List<Edge> all = edges.stream()
                .filter(edge -> !edges.contains(new Edge(edge.to, edge.from)) || edge.from.isBefore(edge.to))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).meets(all.get(j))) {
                    faults.add("two borders cross or touch without a common vertex");
                }
            }
        }
    }

    private static Position at(Ring ring, int i) {
        return new Position(ring.longitude(i), ring.latitude(i));
    }

    private record Position(double x, double y) {

        boolean isBefore(Position other) {
            return x < other.x || (x == other.x && y < other.y);
        }

        double side(Position from, Position to) {
            return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
        }
    }

    private record Edge(Position from, Position to) {

        boolean meets(Edge other) {
            boolean joined =
                    from.equals(other.from) || from.equals(other.to) || to.equals(other.from) || to.equals(other.to);
            return !joined
                    && other.from.side(from, to) * other.to.side(from, to) <= 0
                    && from.side(other.from, other.to) * to.side(other.from, other.to) <= 0;
        }
    }
}
