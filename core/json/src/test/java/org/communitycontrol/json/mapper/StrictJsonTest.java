package org.communitycontrol.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {

    private static final StrictReader<Sheet> READER = StrictReader.of(Sheet.class);

    @Test
    void readsTheGoodDocument() {
        Sheet sheet = READER.read(Sheet.GOOD);

        assertThat(sheet.count()).isEqualTo(37);
        assertThat(sheet.day()).isEqualTo(LocalDate.of(2020, 2, 16));
        assertThat(sheet.at()).isEmpty();
        assertThat(sheet.days()).isEmpty();
        assertThat(sheet.counts()).isEmpty();
    }

    /** The acceptance table of hostile documents: what a default Jackson mapper lets through, and more. */
    @ParameterizedTest(name = "{0} -> {1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'notice' | 1 | wrong-type | /confidence",
                "'notice' | '1' | unknown-code | /confidence",
                "'notice' | ' notice ' | unknown-code | /confidence",
                "'notice' | 'Notice' | unknown-code | /confidence",
                "'notice' | '' | unknown-code | /confidence",
                "'screened' | 1 | wrong-type | /disposition",
                "'screened' | 'tested' | unknown-code | /disposition",
                "37 | 37.9 | wrong-type | /count",
                "37 | 37.0 | wrong-type | /count",
                "37 | '37' | wrong-type | /count",
                "37 | '' | wrong-type | /count",
                "37 | true | wrong-type | /count",
                "37 | null | json-null | /count",
                "37 | [37] | wrong-type | /count",
                "37 | 99999999999 | number-out-of-range | /count",
                "1.5 | '1.5' | wrong-type | /amount",
                "1.5 | 1e-10000000 | number-too-long | /amount",
                "1.5 | 1e10000000 | number-too-long | /amount",
                "1.5 | 1e21 | number-too-long | /amount",
                "1.5 | 12345678901234567890123456789012345678901 | json-too-large | /amount",
                "1.5 | NaN | json-malformed | /amount",
                "1.5 | 0x1 | json-malformed | ``",
                "1.5 | １ | json-malformed | /amount",
                "true | 1 | wrong-type | /done",
                "true | 'true' | wrong-type | /done",
                "'H-1' | 1 | wrong-type | /id",
                "'H-1' | true | wrong-type | /id",
                "'H-1' | null | json-null | /id",
                "'H-1' | {} | wrong-type | /id",
                "'H-1' | 'a\\u0000b' | text-character | /id",
                "'H-1' | 'a\\ud800b' | text-character | /id",
                "'H-1' | 'a\\u202eb' | text-character | /id",
                "'2020-02-16' | 18308 | wrong-type | /day",
                "'2020-02-16' | [2020,2,16] | wrong-type | /day",
                "'2020-02-16' | '2020-02-16T23:30:00Z' | not-a-date | /day",
                "'2020-02-16' | '+99999-01-01' | not-a-date | /day",
                "'2020-02-16' | ' 2020-02-16 ' | not-a-date | /day",
                "'2020-02-16' | '２020-02-16' | not-a-date | /day",
                "'2020-02-16' | '2020-02-30' | not-a-date | /day",
                "'2020-02-16' | '2019-02-29' | not-a-date | /day",
                "'2020-02-16' | '' | not-a-date | /day",
                "'2020-02-16' | '0000-01-01' | date-out-of-range | /day",
                "'2020-02-16' | '1899-12-31' | date-out-of-range | /day",
                "'2020-02-16' | '2200-01-01' | date-out-of-range | /day",
                "} | ,'doen':true } | unknown-member | /*",
                "'done':true, | `` | missing | /done",
                "'id':'H-1', | 'id':'H-1','id':'H-2', | json-repeated-member | ``",
                "} | }5 | json-trailing | ``",
                "} | }{} | json-trailing | ``",
                "} | ``  | json-cut-short | ``",
                "'H-1' | 'H-1'// | json-malformed | ``",
                "} | ,'at':'2020-02-16' } | not-an-instant | /at",
                "} | ,'at':'2020-02-16T09:30:00+08:00' } | not-an-instant | /at",
                "} | ,'at':'2020-02-16T09:30:00.1234Z' } | not-an-instant | /at",
                "} | ,'at':'2020-02-16T24:00:00Z' } | not-an-instant | /at",
                "} | ,'at':'2020-02-16T23:59:60Z' } | not-an-instant | /at",
                "} | ,'at':null } | json-null | /at",
                "} | ,'at':1581845400 } | wrong-type | /at",
                "} | ,'days':null } | json-null | /days",
                "} | ,'days':'2020-02-16' } | wrong-type | /days",
                "} | ,'days':['2020-02-16',null] } | json-null | /days/1",
                "} | ,'days':['2020-02-16',''] } | not-a-date | /days/1",
                "} | ,'counts':{'secret':'x'} } | wrong-type | /counts/*",
                "} | ,'counts':[] } | wrong-type | /counts",
                "} | ,'birthDate':'1849-12-31' } | date-out-of-range | /birthDate",
                "} | ,'@class':'java.net.URL' } | unknown-member | /*",
            })
    void refuses(String part, String replacement, String code, String pointer) {
        String json = Sheet.GOOD.replace(quoted(part), replacement == null ? "" : quoted(replacement));
        assertThat(json).isNotEqualTo(Sheet.GOOD);

        Finding finding = finding(json);

        assertThat(finding.code()).isEqualTo(code);
        if (!Refusals.isUnreadable(finding)) {
            assertThat(finding.place().pointer()).isEqualTo(pointer == null ? "" : pointer);
        }
    }

    @Test
    void acceptsABirthBeforeTheFirstBusinessDay() {
        String json = Sheet.GOOD.replace("}", ",\"birthDate\":\"1850-01-01\"}");

        assertThat(READER.read(json).birthDate()).contains(LocalDate.of(1850, 1, 1));
    }

    @Test
    void acceptsTheFirstAndTheLastDay() {
        for (String day : List.of("1900-01-01", "2199-12-31", "2020-02-29")) {
            assertThat(READER.read(Sheet.GOOD.replace("2020-02-16", day)).day()).isEqualTo(day);
        }
    }

    @Test
    void namesBoundAndNearestDay() {
        Finding finding = finding(Sheet.GOOD.replace("2020-02-16", "2200-01-01"));

        assertThat(finding.problem().bound()).contains("2199-12-31");
        assertThat(finding.problem().nearest()).contains("2199-12-31");
    }

    @Test
    void acceptsAMomentWithAndWithoutMilliseconds() {
        String json = Sheet.GOOD.replace("}", ",\"at\":\"2020-02-16T09:30:00.250Z\"}");
        assertThat(READER.read(json).at()).contains(Instant.parse("2020-02-16T09:30:00.250Z"));
        assertThat(READER.read(json.replace(".250", "")).at()).contains(Instant.parse("2020-02-16T09:30:00Z"));
    }

    @Test
    void refusesExponentBombsBeforeAnybodyCalculates() {
        finding(Sheet.GOOD.replace("1.5", "1e-10000000"));
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            finding(Sheet.GOOD.replace("1.5", "1e-10000000"));
            finding(Sheet.GOOD.replace("1.5", "1e10000000"));
        }
        assertThat((System.nanoTime() - start) / 200).isLessThan(5_000_000);
    }

    @Test
    void refusesWhatIsBeyondALimit() {
        StrictReader<JsonNode> trees = StrictReader.of(JsonNode.class);
        for (String deep : List.of("[".repeat(10_000), "{\"a\":".repeat(10_000))) {
            assertThat(catchThrowableOfType(DomainException.UnreadableInput.class, () -> trees.read(deep))
                            .finding()
                            .code())
                    .isEqualTo("json-too-deep");
        }
        assertThat(finding(Sheet.GOOD.replace("H-1", "a".repeat(64_001))).code())
                .isEqualTo("json-too-large");
        assertThat(finding(Sheet.GOOD.replace("done", "a".repeat(1_000_000))).code())
                .isEqualTo("json-too-large");
        assertThat(finding(" ".repeat(CommunityControlMapper.LONGEST_DOCUMENT) + Sheet.GOOD)
                        .code())
                .isEqualTo("json-too-large");
    }

    @Test
    void refusesDocumentsThatAreNoObjectAtAll() {
        assertThat(finding("").code()).isEqualTo("json-cut-short");
        assertThat(finding("  \n").code()).isEqualTo("json-cut-short");
        assertThat(finding("null").code()).isEqualTo("json-null");
        assertThat(finding("[]").code()).isEqualTo("wrong-type");
        assertThat(finding("5").code()).isEqualTo("wrong-type");
        assertThat(finding("\"\"").code()).isEqualTo("wrong-type");
        assertThat(finding("hello").code()).isEqualTo("json-malformed");
    }

    @Test
    void readsBytesWithByteOrderMarkAndPackedOnes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("\ufeff" + Sheet.GOOD).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(READER.read(new ByteArrayInputStream(packed.toByteArray()), "a.json"))
                .isEqualTo(READER.read(Sheet.GOOD));
    }

    @Test
    void refusesPackedBytesThatAreCutShort() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Sheet.GOOD.getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

        assertThat(unreadable(half).code()).isEqualTo("gzip-broken");
    }

    @Test
    void refusesEveryOtherCharset() {
        String chinese = Sheet.GOOD.replace("H-1", "户号一");

        assertThat(unreadable(chinese.getBytes(Charset.forName("GBK"))).code()).isEqualTo("not-utf-8");
        assertThat(unreadable(chinese.getBytes(StandardCharsets.UTF_16LE)).code())
                .isIn("not-utf-8", "json-malformed");
        assertThat(unreadable(Sheet.GOOD.getBytes(StandardCharsets.UTF_16)).code())
                .isEqualTo("not-utf-8");
        assertThat(unreadable(Sheet.GOOD.getBytes(Charset.forName("UTF-32"))).code())
                .isEqualTo("json-malformed");
        assertThat(unreadable(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'})
                        .code())
                .isEqualTo("not-utf-8");
    }

    @Test
    void writesMembersInTheOrderOfTheCreatorWithoutAbsentOnes() {
        Sheet sheet = READER.read(Sheet.GOOD.replace("1.5", "1e-7"));

        assertThat(StrictJson.write(sheet))
                .isEqualTo(quoted("{'id':'H-1','count':37,'amount':0.0000001,'done':true,'day':'2020-02-16',"
                        + "'disposition':'screened','confidence':'notice','days':[],'counts':{}}"));
        assertThat(sheet.amount()).isEqualTo(new BigDecimal("1e-7"));
    }

    @Test
    void refusesToWriteAMomentFinerThanItReads() {
        assertThat(StrictJson.write(Instant.parse("2020-02-16T09:30:00.250Z")))
                .isEqualTo("\"2020-02-16T09:30:00.250Z\"");
        DomainException.InvalidValue refused = catchThrowableOfType(
                DomainException.InvalidValue.class,
                () -> StrictJson.write(Instant.parse("2020-02-16T09:30:00.000000001Z")));
        assertThat(refused.problem().code()).isEqualTo("instant-too-fine");
    }

    @Test
    void tellsTheCallerOfATypeThatCannotBeRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> StrictJson.read("{}", Runnable.class));
    }

    private static Finding finding(String json) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> READER.read(json));
        assertThat(refused).as("refusal of the document").isNotNull();
        assertThat(refused.getCause()).isNull();
        return refused instanceof DomainException.InvalidDocument document
                ? document.findings().get(0)
                : ((DomainException.UnreadableInput) refused).finding();
    }

    private static Finding unreadable(byte[] bytes) {
        return catchThrowableOfType(
                        DomainException.UnreadableInput.class,
                        () -> READER.read(new ByteArrayInputStream(bytes), "a.json"))
                .finding();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
