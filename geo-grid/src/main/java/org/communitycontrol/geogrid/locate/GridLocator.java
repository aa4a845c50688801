package org.communitycontrol.geogrid.locate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * Finds the grid of a point.
 *
 * <p>Of all grids that contain or touch the point, the one with the least id by Unicode code point is the answer,
 * whatever order the grids came in. A point is inside a grid if it is inside any of its parts, and on the grid's
 * boundary if it is inside none but on an edge of one.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class GridLocator {

    /** The place of what is not a point of the globe. */
    public static final int NO_POINT = GridIndex.NO_POINT;

    /** So many points are one task. */
    private static final int SHARE = 1 << 14;

    private final List<String> ids;
    private final GridIndex index;
    private final FarParts far;

    GridLocator(List<String> ids, GridIndex index, FarParts far) {
        this.ids = ids;
        this.index = index;
        this.far = far;
    }

    /** Returns a locator over {@code grids}; those with one id act as one grid. */
    public static GridLocator of(Collection<GridBoundary> grids) {
        TreeMap<String, List<BoundaryPart>> byId = new TreeMap<>(TextRules.BY_CODE_POINT);
        grids.forEach(
                grid -> byId.computeIfAbsent(grid.id(), id -> new ArrayList<>()).addAll(grid.parts()));
        List<GridBoundary> merged = byId.entrySet().stream()
                .map(entry -> new GridBoundary(entry.getKey(), entry.getValue()))
                .toList();
        List<String> ids = merged.stream().map(GridBoundary::id).toList();
        return new GridLocator(ids, GridIndex.of(merged), FarParts.of(merged));
    }

    /** Returns the grid of {@code point}, or {@link Located#NOWHERE}. */
    public Located locate(Wgs84 point) {
        return located(place(point.longitude(), point.latitude()));
    }

    private int place(double longitude, double latitude) {
        int place = index.place(longitude, latitude);
        return far.isEmpty() ? place : far.place(index, longitude, latitude, place);
    }

    /**
     * Returns the grid of a point, or {@link Located#NOWHERE}.
     *
     * @param longitude degrees, −180 to 180
     * @param latitude degrees, −90 to 90
     * @throws DomainException.InvalidValue as {@link Wgs84}
     */
    public Located locate(double longitude, double latitude) {
        return locate(new Wgs84(longitude, latitude));
    }

    /** Returns the ids of all grids that contain or touch {@code point}, by Unicode code point. */
    public List<String> allAt(Wgs84 point) {
        IntList found = new IntList(8);
        index.addAll(point.longitude(), point.latitude(), found);
        far.addAll(index, point.longitude(), point.latitude(), found);
        found.sortDistinct();
        return Arrays.stream(found.toArray()).mapToObj(ids::get).toList();
    }

    /**
     * Returns the ids of all grids that contain or touch a point, by Unicode code point.
     *
     * @param longitude degrees, −180 to 180
     * @param latitude degrees, −90 to 90
     * @throws DomainException.InvalidValue as {@link Wgs84}
     */
    public List<String> allAt(double longitude, double latitude) {
        return allAt(new Wgs84(longitude, latitude));
    }

    /**
     * Finds the places of many points; the same answers as {@link #locate(double, double)}, many times faster.
     *
     * <p>A place is a number: 0 in no grid, n inside the nth grid by id, −n on the border of the nth, {@link #NO_POINT} if
     * the point is not on the globe. {@link #located} says it in words.
     *
     * @param longitudes degrees
     * @param latitudes degrees, as many
     * @return as many places
     * @throws DomainException.InvalidValue with {@code points-differ} if there are not as many of the one as of the other
     */
    public int[] places(double[] longitudes, double[] latitudes) {
        int[] places = placesFor(longitudes, latitudes);
        locate(longitudes, latitudes, places, 0, places.length);
        return places;
    }

    /** Finds the places of many points as {@link #places} does, on all processors. */
    public int[] placesInParallel(double[] longitudes, double[] latitudes) {
        int[] places = placesFor(longitudes, latitudes);
        int size = SortedBatch.pays(index) ? SortedBatch.BLOCK : SHARE;
        int shares = places.length / size + (places.length % size == 0 ? 0 : 1);
        IntStream.range(0, shares).parallel().forEach(share -> {
            int from = share * size;
            int to = places.length - from < size ? places.length : from + size;
            locate(longitudes, latitudes, places, from, to);
        });
        return places;
    }

    private static int[] placesFor(double[] longitudes, double[] latitudes) {
        if (longitudes.length != latitudes.length) {
            throw new DomainException.InvalidValue("latitudes", Problem.of("points-differ"));
        }
        return new int[longitudes.length];
    }

    private void locate(double[] longitudes, double[] latitudes, int[] places, int from, int to) {
        if (SortedBatch.pays(index, to - from)) {
            new SortedBatch(index, to - from).locate(longitudes, latitudes, places, from, to);
        } else {
            new PointBatch(index, to - from).locate(longitudes, latitudes, places, from, to);
        }
        for (int i = from; i < to && !far.isEmpty(); i++) {
            if (places[i] != NO_POINT) {
                places[i] = far.place(index, longitudes[i], latitudes[i], places[i]);
            }
        }
    }

    /**
     * Returns what a place of {@link #places} says.
     *
     * @throws DomainException.InvalidValue with {@code no-such-place}, also for {@link #NO_POINT}
     */
    public Located located(int place) {
        if (place == 0) {
            return Located.NOWHERE;
        }
        if (place == NO_POINT || Math.abs(place) > ids.size()) {
            throw new DomainException.InvalidValue("place", Problem.of("no-such-place"));
        }
        return new Located(place > 0 ? Match.INSIDE : Match.BOUNDARY, ids.get(Math.abs(place) - 1));
    }

    /**
     * Returns the grid that is nearest to a point, with its distance; empty if there are no grids.
     *
     * <p>See {@link NearestGrid} for how exact the distance is.
     */
    public Optional<NearestGrid> nearest(Wgs84 point) {
        Located located = locate(point);
        if (located.match() != Match.OUTSIDE) {
            return Optional.of(new NearestGrid(located.grid(), 0));
        }
        return NearestSearch.of(index, point).map(found -> new NearestGrid(ids.get(found.grid()), found.metres()));
    }

    /**
     * Writes this locator, so that {@link #read} gives it back in a fraction of the time it took to make; the stream stays
     * open.
     */
    public void write(OutputStream out) throws IOException {
        IndexWriter.write(ids, index, far, out);
    }

    /**
     * Reads what {@link #write} wrote and nothing after it; the stream stays open. A buffered stream is not needed for
     * large locators, but for the ids it helps.
     *
     * @throws DomainException.UnreadableInput with {@code index-damaged} if the bytes are of something else, are cut short,
     *     or are not those that were written
     */
    public static GridLocator read(InputStream in) throws IOException {
        return IndexReader.read(in);
    }

    /** Returns the number of grids. */
    public int size() {
        return ids.size();
    }

    /** Returns the number of grids only. */
    @Override
    public String toString() {
        return "GridLocator[" + ids.size() + " grids]";
    }
}
