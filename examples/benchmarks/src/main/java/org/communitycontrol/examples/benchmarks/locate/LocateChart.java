package org.communitycontrol.examples.benchmarks.locate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * Draws what {@link LocateSideBySide} wrote: points per second and memory against the number of grids, as two pictures.
 *
 * <p>Arguments: the CSV file and a folder for {@code points-per-second.svg} and {@code memory.svg}. Both axes are
 * logarithmic. Of several rows with one peer and one number of grids the last counts.
 */
final class LocateChart {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private LocateChart() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        draw(lines, 2, "million points per CPU-second", folder.resolve("points-per-second.svg"));
        draw(lines, 3, "megabytes", folder.resolve("memory.svg"));
    }

    private static void draw(List<String> lines, int column, String title, Path file) throws IOException {
        Map<String, Map<Double, Double>> byPeer = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            byPeer.computeIfAbsent(cells.get(1), peer -> new TreeMap<>())
                    .put(Double.valueOf(cells.get(0)), Double.valueOf(cells.get(column)));
        }
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("grids")
                .yAxisTitle(title)
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        byPeer.forEach((peer, points) ->
                chart.addSeries(peer, new ArrayList<>(points.keySet()), new ArrayList<>(points.values())));
        try (OutputStream out = Files.newOutputStream(file)) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
        }
    }
}
