package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.communitycontrol.geogrid.shape.Edge;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Finds the borders that grids share, those whose corners do not match, and edges that bound nothing. */
final class BorderProblems {

    /** A grid this near to a dangling edge, in degrees, is the one it belongs to. */
    private static final double NEAR = 1e-9;

    private final List<SharedBorder> borders = new ArrayList<>();
    private final List<PartitionProblem> problems = new ArrayList<>();

    BorderProblems(Ground ground, Arrangement arrangement) {
        addBorders(ground, arrangement);
        arrangement.dangling().forEach(line -> addDangling(line, ground));
    }

    /** The shared borders, by both ids. */
    List<SharedBorder> borders() {
        return borders;
    }

    List<PartitionProblem> problems() {
        return problems;
    }

    private void addBorders(Ground ground, Arrangement arrangement) {
        TreeMap<Long, Length> lengths = new TreeMap<>();
        for (int number = 0; number < arrangement.faces().size(); number++) {
            int from = number;
            Face face = arrangement.faces().get(number);
            face.edges(edge -> {
                int[] sides = arrangement.sides().getOrDefault(edge, new int[] {Arrangement.OPEN, Arrangement.OPEN});
                int beyond = sides[0] == from ? sides[1] : sides[0];
                if (beyond > from) {
                    boolean matched = arrangement.matched(edge);
                    double metres = Face.lengthMetres(edge);
                    addPairs(
                            face,
                            arrangement.faces().get(beyond),
                            pair -> lengths.computeIfAbsent(pair, key -> new Length())
                                    .add(edge, metres, matched));
                }
            });
        }
        lengths.forEach((pair, length) -> {
            String grid = ground.ids().get((int) (pair >> Integer.SIZE));
            String other = ground.ids().get(pair.intValue());
            borders.add(new SharedBorder(grid, other, length.metres, length.unmatched));
            if (length.unmatched > 0) {
                problems.add(PartitionProblem.builder()
                        .kind(ProblemKind.UNMATCHED_BORDER)
                        .grid(grid)
                        .other(other)
                        .widthMetres(length.unmatched)
                        .place(Land.place(length.firstUnmatched))
                        .build());
            }
        });
    }

    /** A pair shares an edge if each has the land on one side of it and not that on the other. */
    private static void addPairs(Face face, Face beyond, LongConsumer pairs) {
        for (int one : face.owners()) {
            if (!beyond.has(one)) {
                for (int other : beyond.owners()) {
                    if (!face.has(other)) {
                        pairs.accept(((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other));
                    }
                }
            }
        }
    }

    private void addDangling(LineString line, Ground ground) {
        Coordinate middle = middle(line);
        String grid = "";
        for (int i = 0; i < ground.shapes().size() && grid.isEmpty(); i++) {
            Polygon shape = ground.shapes().get(i);
            if (EvenOdd.extent(shape).distance(line.getEnvelopeInternal()) <= NEAR
                    && shape.getBoundary().distance(Shapes.factory().createPoint(middle)) <= NEAR) {
                grid = ground.ids().get(ground.owners().get(i));
            }
        }
        problems.add(PartitionProblem.builder()
                .kind(ProblemKind.DANGLING_EDGE)
                .grid(grid)
                .widthMetres(Land.lengthMetres(line.getCoordinates()))
                .place(Land.place(middle))
                .build());
    }

    private static Coordinate middle(LineString line) {
        Coordinate first = line.getCoordinateN(0);
        Coordinate second = line.getCoordinateN(1);
        return new Coordinate((first.getX() + second.getX()) / 2, (first.getY() + second.getY()) / 2);
    }

    /** What adds up along one border. */
    private static final class Length {
        private double metres;
        private double unmatched;
        private Coordinate firstUnmatched = new Coordinate();

        void add(Edge edge, double more, boolean matched) {
            metres += more;
            if (!matched) {
                if (unmatched == 0) {
                    firstUnmatched = new Coordinate((edge.x1() + edge.x2()) / 2, (edge.y1() + edge.y2()) / 2);
                }
                unmatched += more;
            }
        }
    }
}
