package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row comes back, in order and with its cells as they were. */
class ConvertCoordinatesTest {

    private static final String MIXED = """
            name,lat,lon,note
            Beijing,39.915,116.404,a
            not a point,north,116.404,b
            outside,48.86,2.35,
            no longitude,39.915,,c
            beyond,91,116.404,d
            short,39.915
            "quoted, kept",3.9915e1,+116.4040,"e ""f""\"
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsEveryRowAndAddsTwoColumns() throws IOException {
        CommandRun run = convert("wgs84", "gcj02", MIXED);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEqualTo("""
                name,lat,lon,note,lon_gcj02,lat_gcj02
                Beijing,39.915,116.404,a,116.41024449916938,39.91640428150164
                not a point,north,116.404,b,,
                outside,48.86,2.35,,2.35,48.86
                no longitude,39.915,,c,,
                beyond,91,116.404,d,,
                short,39.915,,
                "quoted, kept",3.9915e1,+116.4040,"e ""f""\",116.41024449916938,39.91640428150164
                """);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly("points.csv:3 lat", "points.csv:5 lon", "points.csv:6 lat", "points.csv:7");
        assertThat(run.err()).contains("[not-a-number]", "[missing]", "[latitude-out-of-range", "[csv-cells]");
    }

    @ParameterizedTest
    @CsvSource({
        "wgs84, wgs84, 'lon_wgs84,lat_wgs84', '-0,0.000000001'",
        "gcj02, wgs84, 'lon_wgs84,lat_wgs84', '-0,0.000000001'",
        "gcj02, bd09, 'lon_bd09,lat_bd09', '0.006499999999996997,0.0060000010010471975'"
    })
    void writesDecimalsWithoutExponent(String from, String to, String header, String cells) throws IOException {
        CommandRun run = convert(from, to, "lon,lat\n-0.0,1e-9\n");

        assertThat(run)
                .isEqualTo(new CommandRun(ExitStatus.CLEAN, "lon,lat," + header + "\n-0.0,1e-9," + cells + "\n", ""));
    }

    @Test
    void comesBackToTheNumbersItCameFrom() throws IOException {
        CommandRun there = convert("wgs84", "bd09", "lon,lat\n116.404,39.915\n137.8347,55.8271\n");
        CommandRun back =
                convert("bd09", "wgs84", there.out().replace("lon,lat,lon_bd09,lat_bd09", "was_lon,was_lat,lon,lat"));

        assertThat(back.status()).isEqualTo(ExitStatus.CLEAN);
        for (String line : back.out().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            assertThat(Math.abs(Double.parseDouble(cells[0]) - Double.parseDouble(cells[4])))
                    .isLessThan(1e-9);
            assertThat(Math.abs(Double.parseDouble(cells[1]) - Double.parseDouble(cells[5])))
                    .isLessThan(1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wgs84, mars, 'lon,lat', --to",
        "'', wgs84, 'lon,lat', --from",
        "WGS84, wgs84, 'lon,lat', --from",
        "wgs84, gcj02, 'lon,latitude', csv-header-missing",
        "wgs84, gcj02, 'lon,lat,lon', csv-header-repeated",
        "wgs84, gcj02, '', csv-no-header"
    })
    void refusesWhatCannotBeRead(String from, String to, String header, String named) throws IOException {
        CommandRun run = convert(from, to, header);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named);
    }

    @Test
    void writesTheSameBytesOnEveryMachine() throws IOException, InterruptedException {
        Path points = Files.writeString(folder.resolve("points.csv"), MIXED);
        String here = convert("wgs84", "bd09", MIXED).out();
        int status = ChildJvm.run(
                folder.resolve("said.txt"),
                List.of("-Duser.language=ar", "-Dfile.encoding=GBK", "-Dline.separator=\r\n", "-Xint"),
                Map.of("TZ", "Asia/Shanghai", "LC_ALL", "ar_EG.UTF-8"),
                "convert-coordinates",
                "--from",
                "wgs84",
                "--to",
                "bd09",
                "--points",
                points,
                "--out",
                folder.resolve("elsewhere.csv"));

        assertThat(status).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Files.readString(folder.resolve("elsewhere.csv"))).isEqualTo(here);
    }

    private CommandRun convert(String from, String to, String points) throws IOException {
        Path file = Files.writeString(folder.resolve("points.csv"), points);
        return CommandRun.of("convert-coordinates", "--from", from, "--to", to, "--points", file, "--out", "-");
    }
}
