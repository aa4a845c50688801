package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row comes back, in order and with its cells as they were. */
class LocateTest {

    private static final Path GRIDS = GoldenFolder.COMMUNITY.resolve("grids.geojson");
    private static final String ONE = "350203001001001";
    private static final String TWO = "350203001001002";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsEveryRowAndAddsTwoColumns() throws IOException {
        CommandRun run = locate("""
                name,lat,lon,note
                inside,24.445,118.085,
                shared border,24.445,118.09,
                corner of two,24.44,118.09,
                outer border,24.445,118.08,
                second,24.445,118.095,
                outside,30,118,
                plus sign,+24.4450,118.0850,
                exponent,2.4445e1,1.18085E+2,
                """);

        assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        assertThat(located()).isEqualTo("""
                name,lat,lon,note,grid,match
                inside,24.445,118.085,,350203001001001,inside
                shared border,24.445,118.09,,350203001001001,boundary
                corner of two,24.44,118.09,,350203001001001,boundary
                outer border,24.445,118.08,,350203001001001,boundary
                second,24.445,118.095,,350203001001002,inside
                outside,30,118,,,outside
                plus sign,+24.4450,118.0850,,350203001001001,inside
                exponent,2.4445e1,1.18085E+2,,350203001001001,inside
                """);
    }

    @Test
    void keepsBadRowsWithEmptyCellsAndReportsThem() throws IOException {
        CommandRun run = locate("""
                lon,lat,who
                118.085,24.445,a
                ,24.445,b
                east,24.445,c
                118.085,24.445N,d
                181,24.445,e
                118.085,-90.5,f
                118.085,24.445
                118.085,24.445,h,more
                NaN,24.445,i
                0x1p7,24.445,j
                1e999,24.445,k
                118.085,24.445,l
                """);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(located()).isEqualTo("""
                lon,lat,who,grid,match
                118.085,24.445,a,350203001001001,inside
                ,24.445,b,,
                east,24.445,c,,
                118.085,24.445N,d,,
                181,24.445,e,,
                118.085,-90.5,f,,
                118.085,24.445,,
                118.085,24.445,h,more,,
                NaN,24.445,i,,
                0x1p7,24.445,j,,
                1e999,24.445,k,,
                118.085,24.445,l,350203001001001,inside
                """);
        assertThat(run.err().lines().map(LocateTest::placeAndCode))
                .containsExactly(
                        "points.csv:3 lon missing",
                        "points.csv:4 lon not-a-number",
                        "points.csv:5 lat not-a-number",
                        "points.csv:6 lon longitude-out-of-range",
                        "points.csv:7 lat latitude-out-of-range",
                        "points.csv:8 csv-cells",
                        "points.csv:9 csv-cells",
                        "points.csv:10 lon not-a-number",
                        "points.csv:11 lon not-a-number",
                        "points.csv:12 lon longitude-out-of-range");
        assertThat(run.err()).contains("bound -180..180, nearest 180]", "bound -90..90, nearest -90]");
    }

    @Test
    void readsQuotedCellsAndWritesThemAsTheyWere() throws IOException {
        CommandRun run = locate("\ufefflon,lat,\"a, \"\"note\"\"\"\r\n"
                + "118.085,24.445,\"two\r\nlines\"\r\n"
                + "\"118.095\",24.445,\" kept \"\r\n"
                + "118.105,24.445,\"=SUM(1,2)\"\r\n"
                + "118.085,24.445,\"end");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).contains("points.csv:6: ").contains("[csv-cut-short]");
        assertThat(located())
                .startsWith("lon,lat,\"a, \"\"note\"\"\",grid,match\n"
                        + "118.085,24.445,\"two\r\nlines\"," + ONE + ",inside\n"
                        + "118.095,24.445, kept ," + TWO + ",inside\n"
                        + "118.105,24.445,\"=SUM(1,2)\",350203001001003,inside\n")
                .endsWith("118.085,24.445,end,,\n")
                .hasLineCount(6);
    }

    @Test
    void writesTheHeaderWhereNoRowFollows() throws IOException {
        assertThat(locate("lat,lon\n")).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        assertThat(located()).isEqualTo("lat,lon,grid,match\n");
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        CommandRun run = CommandRun.reading(
                "lon,lat\n118.085,24.445\n", "locate", "--grids", GRIDS, "--id", "code", "--points", "-", "--out", "-");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        ExitStatus.CLEAN, "lon,lat,grid,match\n118.085,24.445," + ONE + ",inside\n", ""));
    }

    @Test
    void writesOverItsOwnInput() throws IOException {
        Path points = Files.writeString(folder.resolve("points.csv"), "lon,lat\n118.085,24.445\n");

        CommandRun run = CommandRun.of("locate", "--grids", GRIDS, "--id", "code", "--points", points, "--out", points);

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(points).hasContent("lon,lat,grid,match\n118.085,24.445," + ONE + ",inside\n");
    }

    @Test
    void usesAFeaturesOwnIdAndReportsOneWithoutAny() throws IOException {
        Path grids = Files.writeString(
                folder.resolve("g.geojson"), Files.readString(GRIDS).replace("\"code\":\"" + ONE + "\",", ""));

        CommandRun run = CommandRun.reading(
                "lon,lat\n118.085,24.445\n", "locate", "--grids", grids, "--id", "code", "--points", "-", "--out", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEqualTo("lon,lat,grid,match\n118.085,24.445,,outside\n");
        assertThat(run.err()).startsWith("g.geojson /features/0: ").endsWith("[grid-id-missing]\n");
    }

    /** One ring does not end where it began, the other crosses itself: both are reported and answer even-odd. */
    @Test
    void usesGridsThatAreReported() throws IOException {
        Path grids = Files.writeString(folder.resolve("grids.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","id":"open","geometry":{"type":"Polygon","coordinates":
                [[[0,0],[2,0],[2,2],[0,2]]]}},
                {"type":"Feature","id":"crossed","geometry":{"type":"Polygon","coordinates":
                [[[4,0],[6,2],[6,0],[4,2],[4,0]]]}}]}
                """);
        Path points = Files.writeString(folder.resolve("points.csv"), "lon,lat\n1,1\n0,1\n4.5,1\n5,0.5\n5,1\n");
        CommandRun run = CommandRun.of("locate", "--grids", grids, "--id", "id", "--points", points, "--out", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines().map(LocateTest::placeAndCode))
                .containsExactly(
                        "grids.geojson /features/0/geometry/coordinates/0 ring-unclosed",
                        "grids.geojson /features/1/geometry/coordinates/0 ring-self-touches");
        assertThat(run.out()).isEqualTo("""
                lon,lat,grid,match
                1,1,open,inside
                0,1,open,boundary
                4.5,1,crossed,inside
                5,0.5,,outside
                5,1,crossed,boundary
                """);
    }

    private CommandRun locate(String points) throws IOException {
        Path file = Files.writeString(folder.resolve("points.csv"), points);
        return CommandRun.of(
                "locate",
                "--grids",
                GRIDS,
                "--id",
                "code",
                "--points",
                file,
                "--out",
                folder.resolve("out/located.csv"));
    }

    private String located() throws IOException {
        return Files.readString(folder.resolve("out/located.csv"));
    }

    private static String placeAndCode(String line) {
        return line.substring(0, line.indexOf(": "))
                + ' '
                + line.substring(line.lastIndexOf('[') + 1).replaceAll("[],].*", "");
    }
}
