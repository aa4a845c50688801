package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.junit.jupiter.api.Test;

class NdjsonTest {

    /** A record of a made-up file. */
    public record Visit(
            @JsonProperty String id, @JsonProperty Optional<LocalDate> on) {}

    private static final Ndjson<Visit> READER = Ndjson.of(Visit.class);

    @Test
    void readsGoodLinesAndReportsTheOthersByRowAndPointer() {
        Accepted<Visit> read = read("""
                {"id":"1"}\r

                {"id":"2","on":"2020-02-30"}
                {"id":"3
                {"id":"4","an":"2020-02-16"}
                []
                \t\t
                {"id":"5"} {}
                {"id":"6","on":"2020-02-16"}""");

        assertThat(read.values()).extracting(Visit::id).containsExactly("1", "6");
        assertThat(read.findings())
                .extracting(f -> f.place().row(), f -> f.place().pointer(), Finding::code)
                .containsExactly(
                        tuple(3L, "/on", "not-a-date"),
                        tuple(4L, "/id", "json-cut-short"),
                        tuple(5L, "/*", "unknown-member"),
                        tuple(6L, "", "wrong-type"),
                        tuple(8L, "", "json-trailing"));
        assertThat(read.findings()).extracting(f -> f.place().file()).containsOnly("visits.ndjson");
    }

    @Test
    void acceptsAByteOrderMarkAndGzip() throws IOException {
        assertThat(read("\ufeff{\"id\":\"1\"}\n").values()).hasSize(1);
        assertThat(READER.read(new ByteArrayInputStream(gzip("\ufeff{\"id\":\"1\"}\n")), "a")
                        .values())
                .hasSize(1);
    }

    @Test
    void keepsWhatCameBeforeTheDamageOfAPackedInput() throws IOException {
        byte[] packed = gzip("{\"id\":\"1\"}\n".repeat(200_000));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);

        Accepted<Visit> read = READER.read(new ByteArrayInputStream(half), "a");

        assertThat(read.values()).isNotEmpty();
        assertThat(read.findings()).extracting(Finding::code).contains("gzip-broken");
    }

    @Test
    void refusesAnInputWithoutOneLineOfJson() throws IOException {
        for (byte[] input : List.of(
                "name,phone\n张三,138\n".getBytes(StandardCharsets.UTF_8),
                "{\"id\":\"张\"}\n".getBytes(StandardCharsets.UTF_16LE),
                new byte[] {0x1f, (byte) 0x8b, 8, 0})) {
            assertThatExceptionOfType(DomainException.UnreadableInput.class)
                    .isThrownBy(() -> READER.read(new ByteArrayInputStream(input), "a"))
                    .satisfies(e -> assertThat(e.finding().code()).isEqualTo("no-json-line"));
        }
        assertThat(read("").values()).isEmpty();
        assertThat(read("\n\n").findings()).isEmpty();
    }

    @Test
    void reportsALineThatIsNotUtf8() {
        byte[] good = "{\"id\":\"1\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] gbk = "{\"id\":\"张三\"}\n".getBytes(Charset.forName("GBK"));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(good);
        both.writeBytes(gbk);

        Accepted<Visit> read = READER.read(new ByteArrayInputStream(both.toByteArray()), "a");

        assertThat(read.values()).hasSize(1);
        assertThat(read.findings())
                .extracting(f -> f.place().row(), Finding::code)
                .containsExactly(tuple(2L, "not-utf-8"));
    }

    @Test
    void keepsTheFirstOfAKeyAndReportsTheRest() {
        Accepted<Visit> read = READER.unique("/id", Visit::id)
                .read(
                        in(
                                "{\"id\":\"1\"}\n{\"id\":\"2\",\"on\":\"x\"}\n{\"id\":\"2\"}\n{\"id\":\"1\",\"on\":\"2020-02-16\"}\n"),
                        "a");

        assertThat(read.values()).extracting(Visit::id).containsExactly("1", "2");
        assertThat(read.values().get(0).on()).isEmpty();
        assertThat(read.findings())
                .extracting(f -> f.place().row(), f -> f.place().pointer(), Finding::code)
                .containsExactly(tuple(2L, "/on", "not-a-date"), tuple(4L, "/id", "repeated-key"));
    }

    @Test
    void leavesOutValuesThatACheckFindsSomethingIn() {
        Accepted<Visit> read = READER.refusing(visit ->
                        visit.on().isPresent() ? List.of() : List.of(Finding.of(Place.at("", 0, "/on"), "missing")))
                .read(in("{\"id\":\"1\"}\n{\"id\":\"2\",\"on\":\"2020-02-16\"}\n"), "a");

        assertThat(read.values()).extracting(Visit::id).containsExactly("2");
        assertThat(read.findings()).containsExactly(Finding.of(Place.at("a", 1, "/on"), "missing"));
    }

    @Test
    void skipsAHundredMegabytesInOneLineWithoutHoldingThem() {
        InputStream start = in("{\"id\":\"1\"}\n{\"id\":\"");
        InputStream end = in("\"}\n{\"id\":\"3\"}\n");
        InputStream big = new SequenceInputStream(new SequenceInputStream(start, new Repeated("x", 100L << 20)), end);

        Accepted<Visit> read = READER.read(big, "a");

        assertThat(read.values()).extracting(Visit::id).containsExactly("1", "3");
        assertThat(read.findings())
                .extracting(f -> f.place().row(), Finding::code)
                .containsExactly(tuple(2L, "line-too-long"));
    }

    @Test
    void streamsAMillionLinesWithoutHoldingThem() {
        String line = "{\"id\":\"F-0000001\",\"on\":\"2020-02-16\"}\n";
        InputStream million = new Repeated(line, 1_000_000L * line.length());
        AtomicLong count = new AtomicLong();
        List<Finding> findings = new ArrayList<>();

        READER.forEach(million, "a", visit -> count.incrementAndGet(), findings::add);

        assertThat(count).hasValue(1_000_000);
        assertThat(findings).isEmpty();
    }

    private static Accepted<Visit> read(String text) {
        return READER.read(in(text), "visits.ndjson");
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
