package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.coordinates.Degrees;
import org.communitycontrol.geogrid.geojson.GeoJsonFrame;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.geogrid.geojson.GridFeature;
import org.communitycontrol.geogrid.proof.PartitionClaim;
import org.communitycontrol.geogrid.proof.PartitionProblem;
import org.communitycontrol.geogrid.proof.PartitionProof;
import org.communitycontrol.geogrid.proof.ProblemKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where grids overlap, leave gaps, leave the frame, repeat an id or are invalid. */
@Command(
        name = "grid-check",
        mixinStandardHelpOptions = true,
        description = "Says where grids do not divide the land among them.",
        footer =
                "Example: community-control grid-check grids.geojson --id code --frame city.geojson --out problems.csv")
final class GridCheckCommand extends CommandBase {

    /** What is wrong with the land or a feature; edges alone put no place into two grids or none. */
    private static final Set<ProblemKind> WRITTEN = EnumSet.of(
            ProblemKind.DUPLICATE_ID,
            ProblemKind.GAP,
            ProblemKind.INVALID,
            ProblemKind.OUTSIDE_FRAME,
            ProblemKind.OVERLAP);

    private static final int DECIMALS = 6;

    @Parameters(paramLabel = "FILE", description = "A GeoJSON feature collection, or - for standard input.")
    private String file = "";

    @Option(names = "--id", required = true, paramLabel = "NAME", description = "The property that names a grid.")
    private String id = "";

    @Option(
            names = "--frame",
            paramLabel = "FILE",
            description = "GeoJSON of the land that the grids are to fill; without it a gap is land they enclose.")
    private String frame = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV problem,grid,other,area_square_metres,lon,lat.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        PartitionClaim.Builder claim = PartitionClaim.builder();
        Source source = new Source(file);
        try (InputStream in = source.open()) {
            GeoJsonGrids.forEach(in, source.name(), id, feature -> add(feature, claim), findings()::add);
        }
        if (!frame.isEmpty()) {
            claim.frame(frame());
        }
        PartitionProof proof = PartitionProof.of(claim.build());
        try (Writer writer = new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            csv.writeRecord("problem", "grid", "other", "area_square_metres", "lon", "lat");
            proof.problems().stream()
                    .filter(problem -> WRITTEN.contains(problem.kind()))
                    .forEach(problem -> csv.writeRecord(cells(problem)));
        }
    }

    private static void add(GridFeature feature, PartitionClaim.Builder claim) {
        feature.boundary().ifPresent(claim::addGrids);
        if (!feature.whole()) {
            claim.addSpoiltIds(feature.id());
        }
    }

    private GridBoundary frame() throws IOException {
        Source source = new Source(frame);
        try (InputStream in = source.open()) {
            Accepted<GridBoundary> read = GeoJsonFrame.read(in, source.name());
            findings().addAll(read.findings());
            return read.values().stream()
                    .findFirst()
                    .orElseThrow(() -> new DomainException.UnreadableInput(
                            Finding.of(Place.inFile(source.name()), "frame-empty")));
        }
    }

    private static String[] cells(PartitionProblem problem) {
        return new String[] {
            problem.kind().code(),
            problem.grid(),
            problem.other(),
            problem.areaSquareMetres().map(GridCheckCommand::squareMetres).orElse(""),
            problem.place().map(place -> Degrees.text(place.longitude())).orElse(""),
            problem.place().map(place -> Degrees.text(place.latitude())).orElse("")
        };
    }

    private static String squareMetres(double area) {
        return BigDecimal.valueOf(area)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
