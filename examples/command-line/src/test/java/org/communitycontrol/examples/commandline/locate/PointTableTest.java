package org.communitycontrol.examples.commandline.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.junit.jupiter.api.Test;

/** The short way over bytes and the general way give the same bytes and the same findings, in chunks of any size. */
class PointTableTest {

    private static final GridLocator LOCATOR = GridLocator.of(List.of(
            square("a,\"quoted\"", 0), square("b", 1), square("\u7f51\u683c", 2), square(" d ", 3), square("#e", 4)));

    /** What cells may hold, the usual and the odd. */
    private static final String[] NUMBERS = {
        "0.5",
        "1.5",
        "2",
        "1",
        "0",
        "3.25",
        "4.999",
        "-7",
        "+1.5",
        "0.1",
        "1.",
        ".5",
        "-",
        "",
        "1e0",
        "1E-1",
        "NaN",
        "181",
        "-180",
        "180.0000000000000001",
        "0x1p0",
        " 1",
        "1 ",
        "1.5.5",
        "0.30000000000000004",
        "1.00000000000000005",
        "1d",
        "0.123456789012345678",
        "2.1234567890123456",
        "00001.5",
        "9999999999999999999",
        "\"1.5\"",
        "\"1\"\"5\"",
        "\u0661"
    };

    private static final String[] TEXTS = {
        "",
        "x",
        "#x",
        "\u5c0f\u660e",
        "\ud83d\ude00",
        " kept ",
        "\"a,b\"",
        "\"two\nlines\"",
        "\"two\r\nlines\"",
        "it\"s",
        "\"after\"text",
        "a\rb",
        "\t",
        "\"\""
    };

    private static final String[] LINE_ENDS = {"\n", "\n", "\n", "\n", "\r\n", "\n\n", "\r"};

    private static GridBoundary square(String id, int west) {
        return GridBoundary.of(id, Ring.of(west, 0, west + 1, 0, west + 1, 1, west, 1, west, 0));
    }

    private record Outcome(String written, List<String> findings) {}

    private static Outcome shortWay(byte[] table, int threads, int chunk) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new ArrayList<>();
        new PointTable(LOCATOR, "t.csv", threads, chunk).pass(new ByteArrayInputStream(table), out, findings::add);
        return new Outcome(out.toString(StandardCharsets.UTF_8), text(findings));
    }

    private static Outcome generalWay(byte[] table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new ArrayList<>();
        new PointRows(LOCATOR, "t.csv")
                .forEach(
                        new ByteArrayInputStream(table),
                        names -> out.writeBytes(PointRows.header(names)),
                        row -> out.writeBytes(row.bytes()),
                        findings::add);
        return new Outcome(out.toString(StandardCharsets.UTF_8), text(findings));
    }

    private static List<String> text(List<Finding> findings) {
        return findings.stream()
                .sorted()
                .map(finding -> finding.place() + " " + finding.code())
                .toList();
    }

    @Test
    void agreesWithTheGeneralWayOnTablesOfAllKinds() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 1_500; i++) {
            byte[] table = table(random).getBytes(StandardCharsets.UTF_8);
            Outcome general = generalWay(table);
            for (int chunk : new int[] {7 + random.nextInt(60), 500, 1 << 20}) {
                assertThat(shortWay(table, 1 + random.nextInt(3), chunk))
                        .as("%s", new String(table, StandardCharsets.UTF_8))
                        .isEqualTo(general);
            }
        }
    }

    private static String table(Random random) {
        StringBuilder table = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
        table.append(random.nextInt(5) == 0 ? "\n" : "");
        boolean plain = random.nextBoolean();
        table.append(random.nextInt(5) == 0 ? "\"who\",lon,lat" : "who,lon,lat").append(lineEnd(random));
        int rows = random.nextInt(30);
        for (int i = 0; i < rows; i++) {
            table.append(plain ? "p" + i : TEXTS[random.nextInt(TEXTS.length)]).append(',');
            table.append(number(random, plain)).append(',').append(number(random, plain));
            if (!plain && random.nextInt(12) == 0) {
                table.append(",more");
            }
            table.append(i == rows - 1 && random.nextBoolean() ? "" : lineEnd(random));
        }
        if (!plain && random.nextInt(6) == 0) {
            table.append("x,1,\"never closed");
        }
        return table.toString();
    }

    private static String lineEnd(Random random) {
        return LINE_ENDS[random.nextInt(LINE_ENDS.length)];
    }

    private static String number(Random random, boolean plain) {
        return plain || random.nextInt(3) > 0
                ? Double.toString(5 * random.nextDouble())
                : NUMBERS[random.nextInt(NUMBERS.length)];
    }

    @Test
    void refusesWhatTheGeneralWayRefuses() {
        byte[] notUtf8 = "lon,lat,who\n1,1,a\n1,1,\u00e9\n1,1,b\n".getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] table : List.of(
                notUtf8,
                "lon,who\n1,1\n".getBytes(StandardCharsets.UTF_8),
                "lon,lat,lon\n1,1,1\n".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                "\n\n".getBytes(StandardCharsets.UTF_8))) {
            String code = codeOf(() -> generalWay(table));
            for (int chunk : new int[] {8, 1 << 20}) {
                assertThat(codeOf(() -> shortWay(table, 2, chunk))).isEqualTo(code);
            }
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static String codeOf(Attempt attempt) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        DomainException.UnreadableInput.class,
                        refused -> codes.add(refused.finding().code()));
        return codes.get(0);
    }

    @Test
    void readsDecimalsAsJavaDoes() {
        Random random = new Random(5);
        for (int i = 0; i < 300_000; i++) {
            String text = decimal(random);
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            double read = DecimalText.parse(bytes, 0, bytes.length);
            if (!Double.isNaN(read) && Double.compare(read, Double.parseDouble(text)) != 0) {
                assertThat(read).as(text).isEqualTo(Double.parseDouble(text));
            }
        }
        byte[] seventeen = "114.29850340928834".getBytes(StandardCharsets.US_ASCII);
        assertThat(DecimalText.parse(seventeen, 0, seventeen.length)).isEqualTo(114.29850340928834);
    }

    private static String decimal(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Double.toString(180 * random.nextDouble());
            case 1 -> Long.toString(random.nextLong() >> random.nextInt(40));
            case 2 -> random.nextInt(180) + "." + Math.abs(random.nextLong() % 1_000_000_000_000_000L);
            default -> tie(random);
        };
    }

    /** The middle between two doubles, or a last digit beside it. */
    private static String tie(Random random) {
        double low = (random.nextInt(256) + 1) / 256.0 + Math.ulp(1.0) * random.nextInt(8);
        BigDecimal middle = new BigDecimal(low)
                .add(new BigDecimal(Math.nextUp(low)))
                .divide(BigDecimal.valueOf(2), MathContext.UNLIMITED);
        String text = middle.toPlainString();
        return text.substring(0, Math.min(text.length(), 18 + random.nextInt(2)));
    }
}
