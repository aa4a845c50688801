package org.communitycontrol.examples.commandline.generate.ground;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/**
 * Made-up communities in one seamless tessellation.
 *
 * <p>The land is a net of crossings that chance has moved, joined by wiggling lines; a line depends only on the seed and
 * its two crossings, so both its sides have the same points. A community is three by three meshes, two of which are one
 * grid: eight grids.
 */
public final class InventedTerritory implements Territory {

    /** Grids of one community. */
    static final int GRIDS = 8;

    private static final int SIDE = 3;
    private static final double WEST = 118.3;
    private static final double SOUTH = 24.6;
    private static final double MESH_EAST = 0.0031;
    private static final double MESH_NORTH = 0.0026;
    private static final double MOST_MOVED = 0.18;
    private static final double MOST_WIGGLED = 0.06;

    private final long seed;
    private final int communities;
    private final int columns;

    /** Lays out {@code communities} communities, nearly as many from west to east as from south to north. */
    public InventedTerritory(long seed, int communities) {
        this.seed = seed;
        this.communities = communities;
        this.columns = (int) Math.ceil(Math.sqrt(communities));
    }

    @Override
    public int communities() {
        return communities;
    }

    @Override
    public int gridsBefore(int index) {
        return GRIDS * index;
    }

    @Override
    public Community community(int index) {
        String code = MadeUpCodes.community(index);
        List<GridBoundary> grids = new ArrayList<>();
        for (List<Spot> outline : outlines(index)) {
            double[] positions = new double[2 * outline.size()];
            for (int i = 0; i < outline.size(); i++) {
                positions[2 * i] = outline.get(i).longitude().doubleValue();
                positions[2 * i + 1] = outline.get(i).latitude().doubleValue();
            }
            grids.add(GridBoundary.of(MadeUpCodes.grid(code, grids.size() + 1), Ring.of(positions)));
        }
        return new Community(code, grids);
    }

    @Override
    public Optional<String> divisions() {
        return Optional.of(MadeUpCodes.divisions(communities));
    }

    @Override
    public void writeGrids(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < communities; i++) {
            String community = MadeUpCodes.community(i);
            int serial = 0;
            for (List<Spot> outline : outlines(i)) {
                serial++;
                text.append(i == 0 && serial == 1 ? "\n" : ",\n")
                        .append("{\"type\":\"Feature\",\"properties\":{\"code\":\"")
                        .append(MadeUpCodes.grid(community, serial))
                        .append("\",\"name\":\"第")
                        .append(serial)
                        .append("网格\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
                for (int at = 0; at < outline.size(); at++) {
                    Spot spot = outline.get(at);
                    text.append(at == 0 ? "[" : ",[")
                            .append(spot.longitude().toPlainString())
                            .append(',')
                            .append(spot.latitude().toPlainString())
                            .append(']');
                }
                text.append("]]}}");
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
        out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the closed, counter-clockwise outlines of a community's grids. */
    private List<List<Spot>> outlines(int index) {
        int west = index % columns * SIDE;
        int south = index / columns * SIDE;
        int joined = chance(index, 0, 2).nextInt(2 * SIDE * (SIDE - 1));
        boolean sideways = joined % 2 == 0;
        int first = joined / 2;
        List<List<Spot>> outlines = new ArrayList<>();
        for (int mesh = 0; mesh < SIDE * SIDE; mesh++) {
            int column = west + (sideways ? mesh % SIDE : mesh / SIDE);
            int row = south + (sideways ? mesh / SIDE : mesh % SIDE);
            boolean isJoined = mesh == first / (SIDE - 1) * SIDE + first % (SIDE - 1);
            int wide = isJoined && sideways ? 2 : 1;
            int high = isJoined && !sideways ? 2 : 1;
            outlines.add(outline(column, row, wide, high));
            if (isJoined) {
                mesh++;
            }
        }
        return outlines;
    }

    private List<Spot> outline(int column, int row, int wide, int high) {
        List<Spot> outline = new ArrayList<>();
        for (int i = 0; i < wide; i++) {
            outline.addAll(eastward(column + i, row));
        }
        for (int i = 0; i < high; i++) {
            outline.addAll(northward(column + wide, row + i));
        }
        for (int i = wide - 1; i >= 0; i--) {
            outline.addAll(reversed(eastward(column + i, row + high), crossing(column + i + 1, row + high)));
        }
        for (int i = high - 1; i >= 0; i--) {
            outline.addAll(reversed(northward(column, row + i), crossing(column, row + i + 1)));
        }
        outline.add(outline.get(0));
        return outline;
    }

    /** The same line the other way: from {@code end}, which the line lacks, and without its beginning. */
    private static List<Spot> reversed(List<Spot> line, Spot end) {
        List<Spot> reversed = new ArrayList<>(line.subList(1, line.size()));
        reversed.add(end);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<Spot> eastward(int column, int row) {
        return line(crossing(column, row), crossing(column + 1, row), chance(column, row, 0));
    }

    private List<Spot> northward(int column, int row) {
        return line(crossing(column, row), crossing(column, row + 1), chance(column, row, 1));
    }

    /** A wiggling line from one crossing to the next, without the next. */
    private static List<Spot> line(Spot from, Spot to, Random chance) {
        double east = to.east() - from.east();
        double north = to.north() - from.north();
        int steps = 4 + chance.nextInt(5);
        double bend = MOST_WIGGLED * (2 * chance.nextDouble() - 1);
        List<Spot> line = new ArrayList<>();
        line.add(from);
        for (int i = 1; i < steps; i++) {
            double along = (double) i / steps;
            double fading = StrictMath.sin(Math.PI * along);
            double aside = fading * (bend + 0.5 * MOST_WIGGLED * (2 * chance.nextDouble() - 1));
            line.add(new Spot(
                    from.east() + Math.round(along * east - aside * north),
                    from.north() + Math.round(along * north + aside * east)));
        }
        return line;
    }

    private Spot crossing(int column, int row) {
        Random chance = chance(column, row, 3);
        double east = column + MOST_MOVED * (2 * chance.nextDouble() - 1);
        double north = row + MOST_MOVED * (2 * chance.nextDouble() - 1);
        return Spot.near(WEST + MESH_EAST * east, SOUTH + MESH_NORTH * north);
    }

    private Random chance(int column, int row, int purpose) {
        return new Random(Chance.mixed(seed, column, row, purpose));
    }
}
