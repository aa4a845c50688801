package org.communitycontrol.geogrid.locate;

import java.util.Arrays;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/** Stores each position once, and finds which parts lie on either side of each edge. */
final class ShapesBuilder {

    private static final int NONE = -1;
    private static final int MOST_EXPECTED = 1 << 28;

    private final PositionTable positions;
    private final IntList runs = new IntList(1 << 10);
    private final IntList firstRun = new IntList(1 << 8);
    private final IntList firstRing = new IntList(1 << 8);
    private final IntList gridOfPart = new IntList(1 << 8);
    private final IntList extra = new IntList(1 << 6);
    private int[] onePart;
    private int[] otherPart;

    private int runStart;
    private int runCount;

    /** Adds all parts; the place of a grid in the list is its number. */
    ShapesBuilder(List<GridBoundary> grids) {
        int expected = expected(grids);
        positions = new PositionTable(expected);
        onePart = new int[expected];
        otherPart = new int[expected];
        Arrays.fill(onePart, NONE);
        Arrays.fill(otherPart, NONE);
        for (int grid = 0; grid < grids.size(); grid++) {
            for (BoundaryPart part : grids.get(grid).parts()) {
                firstRing.add(firstRun.size());
                part.rings().forEach(this::add);
                gridOfPart.add(grid);
            }
        }
        firstRing.add(firstRun.size());
        firstRun.add(runs.size() / 2);
    }

    /** Half of all positions, and some more: where grids fill an area, each position comes twice. */
    private static int expected(List<GridBoundary> grids) {
        long all = 0;
        for (GridBoundary grid : grids) {
            for (BoundaryPart part : grid.parts()) {
                for (Ring ring : part.rings()) {
                    all += ring.size();
                }
            }
        }
        return (int) Math.min(MOST_EXPECTED, all / 2 + 16);
    }

    Shapes shapes() {
        return new Shapes(
                positions.toArray(), runs.toArray(), firstRun.toArray(), firstRing.toArray(), gridOfPart.toArray());
    }

    /** Returns the edges, each once, with the parts whose rings run along it. */
    Edges edges() {
        int size = positions.size();
        return new Edges(positions.toArray(), sized(onePart, size), sized(otherPart, size), extra.toArray());
    }

    private static int[] sized(int[] parts, int size) {
        int[] sized = Arrays.copyOf(parts, size);
        if (size > parts.length) {
            Arrays.fill(sized, parts.length, size, NONE);
        }
        return sized;
    }

    private void add(Ring ring) {
        firstRun.add(runs.size() / 2);
        int part = gridOfPart.size();
        int before = positions.place(ring.longitude(0), ring.latitude(0));
        runStart = before;
        runCount = 1;
        for (int i = 1; i < ring.size(); i++) {
            int place = positions.place(ring.longitude(i), ring.latitude(i), before);
            extendRun(before, place);
            if (place != before) {
                note(before, place, part);
            }
            before = place;
        }
        endRun();
    }

    private void extendRun(int before, int place) {
        if (place == before + 1 && runCount > 0) {
            runCount++;
        } else if (place == before - 1 && runCount < 0) {
            runCount--;
        } else if (place == before - 1 && runCount == 1) {
            runCount = -2;
        } else {
            endRun();
            runStart = place;
            runCount = 1;
        }
    }

    private void endRun() {
        runs.add(runStart);
        runs.add(runCount);
    }

    private void note(int from, int to, int part) {
        int low = Math.min(from, to);
        if (low >= onePart.length) {
            int longer = Math.max(low + 1, onePart.length + (onePart.length >> 1));
            onePart = sized(onePart, longer);
            otherPart = sized(otherPart, longer);
        }
        if (Math.abs(from - to) != 1 || otherPart[low] != NONE) {
            extra.add(from);
            extra.add(to);
            extra.add(part);
        } else if (onePart[low] == NONE) {
            onePart[low] = part;
        } else {
            otherPart[low] = part;
        }
    }

    /**
     * The edges of all rings.
     *
     * @param positions as in {@link Shapes}
     * @param onePart for each position a part with the edge from it to the next position; −1 if there is no such edge
     * @param otherPart likewise a second part with the same edge; −1 if there is none
     * @param extra further edges: two positions and the part
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Edges(double[] positions, int[] onePart, int[] otherPart, int[] extra) {}
}
