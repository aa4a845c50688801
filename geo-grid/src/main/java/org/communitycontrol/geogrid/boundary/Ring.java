package org.communitycontrol.geogrid.boundary;

import java.util.Arrays;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * A closed line of straight edges; its last position is its first.
 *
 * <p>A step of more than 180° of longitude between neighbours is read as the short way across the meridian of 180°: the
 * positions on its far side then have 360 added, so that the ring is one line in the plane.
 */
public final class Ring {

    /** The fewest positions of a ring, the repeated first one included. */
    public static final int FEWEST_POSITIONS = 4;

    /** Numbers beyond this are not degrees, for example metres of a projected map. */
    public static final double GREATEST_DEGREES = 540;

    private static final double FULL_TURN = 360;
    private static final int[] NO_TURNS = {};

    private final double[] given;

    /** How many full turns to add to each longitude; empty, as for nearly all rings, if none. */
    private final int[] turns;

    private final Extent extent;
    private final boolean crossesAntimeridian;

    private Ring(double[] given, int[] turns) {
        this.given = given;
        this.turns = turns;
        this.extent = extentOf(given, turns);
        this.crossesAntimeridian = Arrays.stream(turns).anyMatch(turn -> turn != turns[0]);
    }

    /**
     * Returns the ring through the positions.
     *
     * @param positions longitude, latitude, longitude, latitude, … in degrees, the first position repeated as the last
     * @throws DomainException.InvalidValue with {@code position-not-a-pair}, {@code ring-not-finite},
     *     {@code ring-not-degrees}, {@code ring-too-short}, {@code ring-open} (ends elsewhere than it began), {@code
     *     ring-round-pole} (closed on the globe but not in the plane) or {@code ring-zero-extent} (no width or no
     *     height)
     */
    public static Ring of(double... positions) {
        double[] given = positions.clone();
        requireRing(given);
        if (!isClosed(given)) {
            throw refused(Problem.of("ring-open"));
        }
        return closed(given);
    }

    /**
     * Returns the ring through the positions and, where the last is not the first, from the last straight to the first.
     *
     * @param positions as in {@link #of}, but for the end; at least four also where the first is not repeated
     * @throws DomainException.InvalidValue as {@link #of}, but for {@code ring-open}
     */
    public static Ring closing(double... positions) {
        requireRing(positions);
        if (isClosed(positions)) {
            return closed(positions.clone());
        }
        double[] closed = Arrays.copyOf(positions, positions.length + 2);
        closed[positions.length] = positions[0];
        closed[positions.length + 1] = positions[1];
        return closed(closed);
    }

    private static Ring closed(double[] given) {
        int[] turns = turnsOf(given);
        requireClosedInThePlane(given, turns);
        Ring ring = new Ring(given, turns);
        if (ring.extent.west() == ring.extent.east() || ring.extent.south() == ring.extent.north()) {
            throw refused(Problem.of("ring-zero-extent"));
        }
        return ring;
    }

    /** Returns the number of positions, the repeated first one included; at least 4. */
    public int size() {
        return given.length / 2;
    }

    /** Returns the longitude of a position in degrees, 0 being the first; may lie beyond 180. */
    public double longitude(int position) {
        return given[2 * position] + FULL_TURN * turn(turns, position);
    }

    /** Returns the latitude of a position in degrees, 0 being the first. */
    public double latitude(int position) {
        return given[2 * position + 1];
    }

    /** Returns the extent of the line. */
    public Extent extent() {
        return extent;
    }

    /** Returns whether a step between neighbours was read as crossing the meridian of 180°. */
    public boolean crossesAntimeridian() {
        return crossesAntimeridian;
    }

    /** Returns this ring the given number of full turns further east. */
    Ring turned(int fullTurns) {
        if (fullTurns == 0) {
            return this;
        }
        int[] turned = new int[size()];
        Arrays.setAll(turned, i -> turn(turns, i) + fullTurns);
        return new Ring(given, Arrays.stream(turned).allMatch(turn -> turn == 0) ? NO_TURNS : turned);
    }

    private static int turn(int[] turns, int position) {
        return turns.length == 0 ? 0 : turns[position];
    }

    private static void requireRing(double[] positions) {
        if (positions.length % 2 != 0) {
            throw refused(Problem.of("position-not-a-pair"));
        }
        double greatest = 0;
        for (double degrees : positions) {
            greatest = Math.max(greatest, Math.abs(degrees)); // keeps what is not a number
        }
        if (!Double.isFinite(greatest)) {
            throw refused(Problem.of("ring-not-finite"));
        }
        if (greatest > GREATEST_DEGREES) {
            throw refused(Problem.of("ring-not-degrees", Input.count("limit", (long) GREATEST_DEGREES)));
        }
        int size = positions.length / 2;
        if (size < FEWEST_POSITIONS) {
            throw refused(Problem.builder()
                    .code("ring-too-short")
                    .addInputs(Input.count("positions", size), Input.count("fewest", FEWEST_POSITIONS))
                    .bound(FEWEST_POSITIONS + "..")
                    .build());
        }
    }

    /** How many full turns to add to each longitude; the least is 0, so what lies west of the meridian stays as given. */
    private static int[] turnsOf(double[] positions) {
        if (!hasLongStep(positions)) {
            return NO_TURNS;
        }
        int[] turns = new int[positions.length / 2];
        int least = 0;
        for (int i = 1; i < turns.length; i++) {
            double step = positions[2 * i] - positions[2 * i - 2];
            int across = isLong(step) ? (int) Math.rint(step / FULL_TURN) : 0;
            turns[i] = turns[i - 1] - across;
            least = Math.min(least, turns[i]);
        }
        for (int i = 0; i < turns.length; i++) {
            turns[i] -= least;
        }
        return turns;
    }

    private static boolean hasLongStep(double[] positions) {
        boolean found = false;
        for (int i = 2; i < positions.length; i += 2) {
            found |= isLong(positions[i] - positions[i - 2]);
        }
        return found;
    }

    private static boolean isLong(double step) {
        return Math.abs(step) > FULL_TURN / 2;
    }

    /** Whether the last position is the first, maybe by another name of the same meridian. */
    private static boolean isClosed(double[] positions) {
        int last = positions.length - 2;
        return positions[last + 1] == positions[1]
                && Math.IEEEremainder(positions[last] - positions[0], FULL_TURN) == 0;
    }

    private static void requireClosedInThePlane(double[] positions, int[] turns) {
        int last = positions.length / 2 - 1;
        if (positions[2 * last] - positions[0] != FULL_TURN * (turn(turns, 0) - turn(turns, last))) {
            throw refused(Problem.of("ring-round-pole"));
        }
    }

    private static Extent extentOf(double[] given, int[] turns) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < given.length / 2; i++) {
            double longitude = given[2 * i] + FULL_TURN * turn(turns, i);
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, given[2 * i + 1]);
            north = Math.max(north, given[2 * i + 1]);
        }
        return new Extent(west, south, east, north);
    }

    private static DomainException.InvalidValue refused(Problem problem) {
        return new DomainException.InvalidValue("ring", problem);
    }

    /** Two rings are equal if they have the same positions in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ring ring && Arrays.equals(given, ring.given) && Arrays.equals(turns, ring.turns);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(given) + Arrays.hashCode(turns);
    }

    /** Returns the number of positions only. */
    @Override
    public String toString() {
        return "Ring[" + size() + " positions]";
    }
}
