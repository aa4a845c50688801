package org.communitycontrol.examples.benchmarks.locate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Our locator and four others on the same city and the same points, in turn.
 *
 * <p>Arguments: the number of grids, the number of rounds, a CSV file to add the
 * figures to; a fourth leaves S2 and Lucene out, which take minutes to build for many grids. In each round every peer gets
 * its slice of the points. Before any figure is printed, all answers are compared.
 */
final class LocateSideBySide {

    private static final int POINTS = 5_000_000;
    private static final double SLICE_SECONDS_OF_JTS = 1;
    private static final double MILLION = 1e6;
    private static final int POSITION_BYTES = 16;

    private final List<double[]> rings;
    private final CityPoints points = CityPoints.of(POINTS, 7);
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private LocateSideBySide(int grids) {
        rings = City.rings(grids, 42);
    }

    public static void main(String[] arguments) throws IOException {
        LocateSideBySide run = new LocateSideBySide(Integer.parseInt(arguments[0]));
        run.build("jts-indexed", JtsPeer::indexed);
        run.build("jts-simple", JtsPeer::simple);
        if (arguments.length < 4) {
            run.build("s2", S2Peer::new);
            run.build("lucene", LucenePeer::new);
        }
        run.build("ours", OursPeer::new);
        int slice = run.slice();
        run.compare(slice);
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            run.round(round, slice);
        }
        run.print();
        if (arguments.length > 2) {
            run.append(Path.of(arguments[2]));
        }
    }

    private void build(String name, Function<List<double[]>, Peer> builder) {
        long before = Meter.liveBytes();
        double start = Meter.cpuSeconds();
        Peer peer = builder.apply(rings);
        Row row = new Row(peer);
        row.build = Meter.cpuSeconds() - start;
        start = Meter.cpuSeconds();
        askInEveryGrid(peer);
        row.asked = Meter.cpuSeconds() - start;
        row.bytes = Meter.liveBytes() - before;
        rows.put(name, row);
        System.out.println("built " + name);
    }

    /** Some peers build what belongs to one polygon when it is first asked. */
    private void askInEveryGrid(Peer peer) {
        CityPoints corners = new CityPoints(
                rings.stream().mapToDouble(ring -> ring[0]).toArray(),
                rings.stream().mapToDouble(ring -> ring[1]).toArray());
        peer.find(corners, new int[rings.size()], 0, rings.size());
    }

    /** So many points take JTS about a second. */
    private int slice() {
        int tried = 100_000;
        int[] found = new int[POINTS];
        double start = Meter.cpuSeconds();
        row("jts-indexed").peer.find(points, found, 0, tried);
        double seconds = Meter.cpuSeconds() - start;
        return (int) Math.min(POINTS / 8, SLICE_SECONDS_OF_JTS * tried / seconds);
    }

    private void compare(int slice) {
        int[] ours = new int[POINTS];
        row("ours").peer.find(points, ours, 0, POINTS);
        int[] found = new int[POINTS];
        for (Map.Entry<String, Row> row : rows.entrySet()) {
            row.getValue().peer.find(points, found, 0, slice);
            for (int i = 0; i < slice; i++) {
                row.getValue().differ += found[i] == ours[i] ? 0 : 1;
            }
            if (row.getKey().startsWith("jts") && row.getValue().differ > 0) {
                throw new IllegalStateException("answers differ from those of " + row.getKey());
            }
        }
        long inside = Arrays.stream(ours).filter(place -> place >= 0).count();
        System.out.printf(
                Locale.ROOT, "%d points compared, %.1f %% of all in a grid%n", slice, 100.0 * inside / POINTS);
    }

    private void round(int round, int slice) {
        int[] found = new int[POINTS];
        int from = (int) ((long) round * slice % (POINTS - slice));
        for (Map.Entry<String, Row> row : rows.entrySet()) {
            boolean all = row.getKey().equals("ours");
            double start = Meter.cpuSeconds();
            row.getValue().peer.find(points, found, all ? 0 : from, all ? POINTS : from + slice);
            double seconds = Math.max(0.01, Meter.cpuSeconds() - start);
            row.getValue().rates.add((all ? POINTS : slice) / MILLION / seconds);
        }
    }

    private void print() {
        double raw = rawBytes();
        Row first = row("jts-indexed");
        System.out.printf(
                Locale.ROOT,
                "%d grids, %.1f MB of coordinates, load %.1f%n",
                rings.size(),
                raw / MILLION,
                Meter.load());
        System.out.println(
                "| | M points/CPU-s | least | most | times the first | MB | times raw | build CPU-s | asked in every grid CPU-s | differ |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        rows.forEach((name, row) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.0f | %.1f | %.2f | %.2f | %.2f | %d |%n",
                name,
                row.median(),
                row.rates.get(0),
                row.rates.get(row.rates.size() - 1),
                row.median() / first.median(),
                row.bytes / MILLION,
                row.bytes / raw,
                row.build,
                row.asked,
                row.differ));
    }

    private void append(Path csv) throws IOException {
        StringBuilder text = new StringBuilder(
                Files.exists(csv)
                        ? Files.readString(csv)
                        : "grids,peer,million_points_per_cpu_second,megabytes,times_raw\n");
        rows.forEach((name, row) -> text.append(String.format(
                Locale.ROOT,
                "%d,%s,%.3f,%.1f,%.2f%n",
                rings.size(),
                name,
                row.median(),
                row.bytes / MILLION,
                row.bytes / rawBytes())));
        Files.writeString(csv, text);
    }

    private double rawBytes() {
        return rings.stream().mapToLong(ring -> ring.length / 2).sum() * (double) POSITION_BYTES;
    }

    private Row row(String name) {
        Row row = rows.get(name);
        if (row == null) {
            throw new IllegalArgumentException(name);
        }
        return row;
    }

    /** What was measured of a peer. */
    private static final class Row {
        private final Peer peer;
        private final List<Double> rates = new ArrayList<>();
        private double build;
        private double asked;
        private long bytes;
        private int differ;

        Row(Peer peer) {
            this.peer = peer;
        }

        double median() {
            rates.sort(null);
            return rates.get(rates.size() / 2);
        }
    }
}
