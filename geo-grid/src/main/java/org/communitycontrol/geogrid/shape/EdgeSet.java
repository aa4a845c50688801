package org.communitycontrol.geogrid.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Edges, each once, with how often it was added; and the lines they make from fork to fork. */
public final class EdgeSet {

    private final Map<Edge, Integer> edges = new LinkedHashMap<>();

    /** Adds an edge, unless its ends are one. */
    public void add(Edge edge, int times) {
        if (edge.hasLength()) {
            edges.merge(edge, times, Integer::sum);
        }
    }

    /** Adds the edges of a line, each {@code times} times. */
    public void add(Coordinate[] line, int times) {
        for (int i = 1; i < line.length; i++) {
            add(Edge.between(line[i - 1], line[i]), times);
        }
    }

    /** Returns how often an edge was added. */
    public int timesOf(Edge edge) {
        return edges.getOrDefault(edge, 0);
    }

    /**
     * Returns lines that together are all edges, each from a position where not two edges meet to the next such one; rings
     * where there is none. A border that two grids share is one line, so that it is looked at once.
     */
    public List<Coordinate[]> lines() {
        return lines(edges.keySet());
    }

    /** Returns the lines of the edges that were added an odd number of times. */
    public List<Coordinate[]> oddLines() {
        return lines(
                edges.keySet().stream().filter(edge -> timesOf(edge) % 2 != 0).toList());
    }

    private static List<Coordinate[]> lines(Collection<Edge> edges) {
        List<Edge> all = new ArrayList<>(edges);
        Map<Coordinate, Integer> numbers = new HashMap<>();
        List<Coordinate> positions = new ArrayList<>();
        int[][] ends = new int[all.size()][];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = new int[] {
                number(all.get(i).first(), numbers, positions),
                number(all.get(i).second(), numbers, positions)
            };
        }
        return new Walk(ends, positions).lines();
    }

    private static int number(Coordinate position, Map<Coordinate, Integer> numbers, List<Coordinate> positions) {
        Integer known = numbers.putIfAbsent(position, positions.size());
        if (known != null) {
            return known;
        }
        positions.add(position);
        return positions.size() - 1;
    }

    /** A walk along all edges, none twice. */
    private static final class Walk {

        private final int[][] ends;
        private final List<Coordinate> positions;
        private final int[] start;
        private final int[] edgesAt;
        private final boolean[] walked;

        Walk(int[][] ends, List<Coordinate> positions) {
            this.ends = ends;
            this.positions = positions;
            this.walked = new boolean[ends.length];
            this.start = new int[positions.size() + 1];
            for (int[] edge : ends) {
                start[edge[0] + 1]++;
                start[edge[1] + 1]++;
            }
            for (int i = 0; i < positions.size(); i++) {
                start[i + 1] += start[i];
            }
            this.edgesAt = new int[2 * ends.length];
            int[] next = Arrays.copyOf(start, start.length);
            for (int edge = 0; edge < ends.length; edge++) {
                edgesAt[next[ends[edge][0]]++] = edge;
                edgesAt[next[ends[edge][1]]++] = edge;
            }
        }

        List<Coordinate[]> lines() {
            List<Coordinate[]> lines = new ArrayList<>();
            for (int position = 0; position < positions.size(); position++) {
                if (isFork(position)) {
                    walkAllFrom(position, lines);
                }
            }
            for (int edge = 0; edge < ends.length; edge++) {
                walkAllFrom(ends[edge][0], lines);
            }
            return lines;
        }

        private void walkAllFrom(int position, List<Coordinate[]> lines) {
            for (int i = start[position]; i < start[position + 1]; i++) {
                if (!walked[edgesAt[i]]) {
                    lines.add(walk(position, edgesAt[i]));
                }
            }
        }

        private Coordinate[] walk(int from, int firstEdge) {
            List<Coordinate> line = new ArrayList<>();
            line.add(positions.get(from));
            int edge = firstEdge;
            int at = from;
            while (edge >= 0) {
                walked[edge] = true;
                at = ends[edge][0] == at ? ends[edge][1] : ends[edge][0];
                line.add(positions.get(at));
                edge = isFork(at) || at == from ? -1 : otherEdgeAt(at, edge);
            }
            return line.toArray(Coordinate[]::new);
        }

        private int otherEdgeAt(int position, int edge) {
            int first = edgesAt[start[position]];
            int second = edgesAt[start[position] + 1];
            return first == edge ? second : first;
        }

        private boolean isFork(int position) {
            return start[position + 1] - start[position] != 2;
        }
    }
}
