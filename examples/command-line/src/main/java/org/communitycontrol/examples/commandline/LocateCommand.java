package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.communitycontrol.examples.commandline.locate.PointTable;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.geogrid.locate.GridLocator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says in which grid each point of a table lies. */
@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        description = "Adds to each point the grid it lies in.",
        footer = "Example: community-control locate --grids grids.geojson --id code --points points.csv --out out.csv")
final class LocateCommand extends CommandBase {

    @Option(names = "--grids", required = true, paramLabel = "FILE", description = "A GeoJSON feature collection.")
    private String grids = "";

    @Option(names = "--id", required = true, paramLabel = "NAME", description = "The property that names a grid.")
    private String id = "";

    @Option(names = "--points", required = true, paramLabel = "FILE", description = "CSV with lon and lat.")
    private String points = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The same CSV plus grid and match.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        GridLocator locator = GridLocator.of(boundaries());
        Source source = new Source(points);
        try (InputStream in = source.open();
                OutputStream table = outputs.open(out)) {
            new PointTable(locator, source.name()).pass(in, table, findings()::add);
        }
    }

    private List<GridBoundary> boundaries() throws IOException {
        Source source = new Source(grids);
        try (InputStream in = source.open()) {
            Accepted<GridBoundary> read = GeoJsonGrids.read(in, source.name(), id);
            findings().addAll(read.findings());
            return read.values();
        }
    }
}
