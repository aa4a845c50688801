package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where grids do not divide the land among them. */
class GridCheckTest {

    private static final String HEADER = "problem,grid,other,area_square_metres,lon,lat\n";
    private static final double MOST_SECONDS = 3;

    private static final List<String> FEATURES = List.of(
            feature("b", "[[1,0],[2,0],[2,1],[1,1],[1,0]]"),
            feature("a", "[[0,0],[1.25,0],[1.25,1],[0,1],[0,0]]"),
            feature("crossed", "[[0,1],[1,2],[1,1],[0,2],[0,1]]"),
            feature("b", "[[1,0],[2,0],[2,0.5],[1,0.5],[1,0]]"),
            feature("spoilt", "[[0,0],[1,1],[0,0]]"),
            feature("out", "[[1,1],[2.5,1],[2.5,2],[1,2],[1,1]]"),
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}");

    private static final String FRAME = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}";

    @TempDir
    private Path folder = Path.of("");

    private static String feature(String id, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + id
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }

    private static String collection(List<String> features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    @Test
    void findsEveryKindOfProblem() throws IOException {
        CommandRun run = check(collection(FEATURES), FRAME);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEqualTo(HEADER + """
                duplicate-id,b,,6154460015.826219,1.5,0.25
                gap,,,3076640838.739607,0.5,1.25
                gap,,,3075728634.267774,0.5,1.75
                invalid,crossed,,6152445477.065539,0.5,1.5
                invalid,spoilt,,,,
                outside-frame,out,,6152407475.036459,2.25,1.5
                overlap,a,b,3077115973.493838,1.125,0.25
                """);
        assertThat(run.err().lines().map(line -> line.replaceAll(": .*\\[([a-z-]+).*", " $1")))
                .containsExactly(
                        "grids.geojson /features/2/geometry/coordinates/0 ring-self-touches",
                        "grids.geojson /features/3 grid-id-repeated",
                        "grids.geojson /features/4/geometry/coordinates/0 ring-too-short",
                        "grids.geojson /features/6 grid-id-missing",
                        "grids.geojson /features/6/geometry geometry-missing");
    }

    @Test
    void usesWhatIsLeftOfABadFeatureAndCallsItInvalid() throws IOException {
        CommandRun run = check(
                collection(List.of(
                        feature("open", "[[0,0],[1,0],[1,2],[0,2]]"),
                        feature("holed", "[[1,0],[2,0],[2,2],[1,2],[1,0]],[[1.5,1.5],[1.5,1.5]]"))),
                FRAME);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEqualTo(HEADER + """
                invalid,holed,,24613278844.048270,,
                invalid,open,,24613278844.048270,,
                """);
    }

    @Test
    void takesOnlyEnclosedLandForAGapWithoutAFrame() throws IOException {
        CommandRun run = check(
                collection(List.of(
                        feature("a", "[[0,0],[3,0],[3,3],[0,3],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]"),
                        feature("b", "[[5,0],[6,0],[6,1],[5,1],[5,0]]"))),
                "");

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(run.out())
                .startsWith(HEADER + "gap,,,12304")
                .endsWith(",1.5,1.5\n")
                .hasLineCount(2);
    }

    @Test
    void findsNothingInTheSampleCommunity() {
        CommandRun run = CommandRun.of(
                "grid-check", GoldenFolder.COMMUNITY.resolve("grids.geojson"), "--id", "code", "--out", "-");

        assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, HEADER, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"type\":\"Feature\",\"properties\":null,\"geometry\":%s}",
                "{\"geometry\":%s,\"type\":\"Feature\"}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":%s}]}",
                "{\"bbox\":[0,0,2,2],\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[2,0],[2,2],[0,2],[0,0]]]]}"
            })
    void readsAFrameInAnyFormWithoutAnId(String form) throws IOException {
        CommandRun run = check(collection(FEATURES), form.formatted(FRAME));

        assertThat(run.out())
                .isEqualTo(check(collection(FEATURES), FRAME).out())
                .hasLineCount(8);
    }

    @Test
    void answersTheSameInEveryOrderOfFeatures() throws IOException {
        List<String> features = new ArrayList<>(FEATURES.subList(0, 3));
        features.add(FEATURES.get(5));
        String straight = check(collection(features), FRAME).out();
        Collections.reverse(features);

        assertThat(check(collection(features), FRAME).out()).isEqualTo(straight);
    }

    @Test
    void writesTheSameBytesOnEveryMachine() throws IOException, InterruptedException {
        String here = check(collection(FEATURES), FRAME).out();
        int status = ChildJvm.run(
                folder.resolve("said.txt"),
                List.of("-Duser.language=hi", "-Dfile.encoding=GBK", "-Dline.separator=\r\n", "-Xint"),
                Map.of("TZ", "Asia/Shanghai", "LC_ALL", "hi_IN.UTF-8"),
                "grid-check",
                folder.resolve("grids.geojson"),
                "--id",
                "code",
                "--frame",
                folder.resolve("frame.geojson"),
                "--out",
                folder.resolve("elsewhere.csv"));

        assertThat(status).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Files.readString(folder.resolve("elsewhere.csv"))).isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"FeatureCollection\",\"features\":[ | {} | json-cut-short",
                "[] | {} | not-a-feature-collection",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | {\"type\":\"Point\"} | not-a-feature-collection",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | {\"type\":\"FeatureCollection\",\"features\":[]} | frame-empty",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | {\"type\":\"Polygon\",\"coordinates\":[]} | frame-empty",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | <svg/> | json-malformed"
            })
    void refusesWhatCannotBeRead(String grids, String frame, String code) throws IOException {
        CommandRun run = check(grids, frame);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[" + code).doesNotContain("\tat ", "Exception");
    }

    @Test
    void writesNoRowWhereThereIsNoGrid() throws IOException {
        assertThat(check(collection(List.of()), "")).isEqualTo(new CommandRun(ExitStatus.CLEAN, HEADER, ""));
    }

    @Test
    void checksFourHundredRealNeighbourhoodsWithinSeconds() {
        Path polygons = SharedFiles.find("data/polygons/seoul_dong_424.geojson.gz");
        CommandRun.of("grid-check", polygons, "--id", "id", "--out", folder.resolve("first.csv"));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        CommandRun run = CommandRun.of("grid-check", polygons, "--id", "id", "--out", "-");
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;

        System.out.printf("grid-check of 424 real polygons: %.2f s of processor time%n", seconds);
        assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, HEADER, ""));
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }

    private CommandRun check(String grids, String frame) throws IOException {
        Path file = Files.writeString(folder.resolve("grids.geojson"), grids);
        if (frame.isEmpty()) {
            return CommandRun.of("grid-check", file, "--id", "code", "--out", "-");
        }
        Path frameFile = Files.writeString(folder.resolve("frame.geojson"), frame);
        return CommandRun.of("grid-check", file, "--id", "code", "--frame", frameFile, "--out", "-");
    }
}
