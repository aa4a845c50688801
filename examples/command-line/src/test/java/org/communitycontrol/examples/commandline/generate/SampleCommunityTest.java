package org.communitycontrol.examples.commandline.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.examples.commandline.generate.ground.Borders;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The community folder under {@code examples/data/xiamen}. */
class SampleCommunityTest {

    private static final Path SAMPLE = Path.of("..", "data", "xiamen");
    private static final Path MAP = SAMPLE.resolve("grids.geojson");
    private static final LocalDate AS_OF = LocalDate.of(2020, 2, 29);

    @Test
    void isWhatTheGeneratorWritesWithTheSettingsOfItsReadme(@TempDir Path folder) throws IOException {
        GeneratorSettings settings = new GeneratorSettings(
                20200216,
                new Ground.Given(MAP, "code"),
                2000,
                AS_OF,
                14,
                new BigDecimal("0.004"),
                SampleRule.PACK,
                SampleRule.RULE);

        CommunityGenerator.write(settings, folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "AS_OF",
                            "policy.json",
                            "grids.geojson",
                            "households.ndjson",
                            "persons.ndjson",
                            "facts.ndjson",
                            "duty.csv",
                            "cases.csv",
                            "truth.json")
                    .allSatisfy(name -> assertThat(folder.resolve(name)).hasSameBinaryContentAs(SAMPLE.resolve(name)));
        }
    }

    @Test
    void hasTwoThousandHouseholdsAndFiveThousandPersons() throws IOException {
        FolderReading reading = new FolderReading(SAMPLE);

        assertThat(reading.households().size()).isCloseTo(2000, within(10));
        assertThat(reading.persons().size()).isCloseTo(5100, within(150));
        assertThat(reading.trueCoverage()).isEqualTo(reading.coverage(AS_OF, 14, 1, SampleRule.KEY_GROUPS));
    }

    @Test
    void hasAMapWithoutGapsAndOverlapsAndOneGridInsideAnother() throws IOException {
        List<GridBoundary> grids = grids();
        Borders borders = new Borders(grids);

        assertThat(borders.faults()).isEmpty();
        assertThat(borders.outlines()).containsExactly(58);
        assertThat(grids).hasSize(8);
        assertThat(grids.stream().filter(grid -> grid.rings().size() == 2))
                .extracting(GridBoundary::id)
                .containsExactly("350203001004002");
    }

    @Test
    void hasGridsOfManyShapes() throws IOException {
        List<GridBoundary> grids = grids();

        assertThat(grids.stream().map(grid -> grid.rings().get(0).size() - 1))
                .allMatch(size -> size >= 10 && size <= 40);
        assertThat(grids.stream().map(grid -> Math.round(sides(grid.rings().get(0)) * 1e6)))
                .doesNotHaveDuplicates();
        assertThat(grids).noneMatch(grid -> isConvex(grid.rings().get(0)));
    }

    @Test
    void namesEveryDivisionThatItsGridsLieIn() throws IOException {
        List<String> rows = Files.readAllLines(SAMPLE.resolve("divisions.csv"));
        Set<String> codes =
                rows.stream().skip(1).map(row -> row.split(",", 2)[0]).collect(Collectors.toSet());

        assertThat(rows.get(0)).isEqualTo("code,name");
        assertThat(codes).hasSize(rows.size() - 1).hasSize(617);
        assertThat(codes).allMatch(code -> code.equals("35") || code.startsWith("3502"));
        for (GridBoundary grid : grids()) {
            assertThat(codes)
                    .contains(
                            grid.id().substring(0, 12),
                            grid.id().substring(0, 9),
                            grid.id().substring(0, 6));
        }
    }

    private static List<GridBoundary> grids() throws IOException {
        try (InputStream in = Files.newInputStream(MAP)) {
            Accepted<GridBoundary> read = GeoJsonGrids.read(in, "grids.geojson", "code");
            assertThat(read.findings()).isEmpty();
            return read.values();
        }
    }

    private static double sides(Ring ring) {
        double sum = 0;
        for (int i = 1; i < ring.size(); i++) {
            sum += Math.hypot(ring.longitude(i) - ring.longitude(i - 1), ring.latitude(i) - ring.latitude(i - 1));
        }
        return sum;
    }

    private static boolean isConvex(Ring ring) {
        int last = ring.size() - 1;
        for (int i = 0; i < last; i++) {
            int next = (i + 1) % last;
            int after = (i + 2) % last;
            double turn = (ring.longitude(next) - ring.longitude(i)) * (ring.latitude(after) - ring.latitude(next))
                    - (ring.latitude(next) - ring.latitude(i)) * (ring.longitude(after) - ring.longitude(next));
            if (turn < 0) {
                return false;
            }
        }
        return true;
    }
}
