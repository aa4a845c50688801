package org.communitycontrol.geogrid.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.geogrid.geojson.GeoJsonGridsTest.collection;
import static org.communitycontrol.geogrid.geojson.GeoJsonGridsTest.feature;
import static org.communitycontrol.geogrid.geojson.GeoJsonGridsTest.read;
import static org.communitycontrol.geogrid.geojson.GeoJsonGridsTest.square;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableGeoJsonTest {

    private static final String SECRET = "Zhang San 13800138000";

    private static void refuses(byte[] bytes, String code) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(DomainException.UnreadableInput.class, refused -> {
            assertThat(refused.finding().code()).isEqualTo(code);
            assertThat(refused.finding().place().file()).isEqualTo("grids.geojson");
            assertThat(refused.getCause()).isNull();
            for (Language language : Language.values()) {
                assertThat(refused.finding().message(language)).doesNotContain(SECRET, "finding.", "{");
            }
        });
    }

    private static void refuses(String json, String code) {
        refuses(json.getBytes(StandardCharsets.UTF_8), code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | json-empty",
                "`  ` | json-empty",
                "hello | json-malformed",
                "<kml/> | json-malformed",
                "{\"type\":\"FeatureCollection\",\"features\":[]}} | json-malformed",
                "{\"type\":\"FeatureCollection\",\"features\":[]}{} | json-not-one-value",
                "{\"type\":\"FeatureCollection\",\"features\":[],} | json-malformed",
                "{\"type\":\"FeatureCollection\",\"type\":\"x\",\"features\":[]} | json-name-repeated",
                "{\"type\":\"FeatureCollection\",\"features\":[ | json-cut-short",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feat | json-cut-short",
                "[] | not-a-feature-collection",
                "[[[1]],{\"a\":2}] | not-a-feature-collection",
                "null | not-a-feature-collection",
                "\"FeatureCollection\" | not-a-feature-collection",
                "{} | not-a-feature-collection",
                "{\"type\":\"FeatureCollection\"} | not-a-feature-collection",
                "{\"features\":[]} | not-a-feature-collection",
                "{\"type\":\"FeatureCollection\",\"features\":{}} | not-a-feature-collection",
                "{\"type\":\"FeatureCollection\",\"features\":null} | not-a-feature-collection",
                "{\"type\":\"featurecollection\",\"features\":[]} | not-a-feature-collection",
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null} | not-a-feature-collection",
                "{\"type\":\"Point\",\"coordinates\":[1,2]} | not-a-feature-collection",
            })
    void refusesWhatIsNotOneFeatureCollection(String json, String code) {
        refuses(json, code);
    }

    @Test
    void refusesEveryCutOfAGoodFile() {
        String json = collection(square("\"" + SECRET + "\""), square("true"));
        for (int end = 1; end < json.length(); end++) {
            byte[] cut = json.substring(0, end).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOfSatisfying(
                            DomainException.UnreadableInput.class,
                            refused -> assertThat(refused.finding().code()).isIn("json-cut-short", "json-malformed"));
        }
    }

    @Test
    void saysInWhichFeatureItStopped() {
        String json = collection(square("\"a\""), square("\"b\""));

        assertThatThrownBy(() -> read(json.substring(0, json.length() - 12)))
                .isInstanceOfSatisfying(
                        DomainException.UnreadableInput.class,
                        refused ->
                                assertThat(refused.finding().place().pointer()).isEqualTo("/features/1"));
    }

    @Test
    void repeatsNothingOfTheText() {
        refuses(collection(square("\"a\"")) + SECRET, "json-malformed");
        refuses("{\"" + SECRET + "\":1,\"" + SECRET + "\":2}", "json-name-repeated");
        refuses("{\"" + SECRET + "\":" + SECRET + "}", "json-malformed");
    }

    @ParameterizedTest
    @CsvSource({"[,]", "'{\"a\":',}"})
    void refusesTenThousandLevels(String open, String close) {
        String deep = open.repeat(10_000) + "1" + close.repeat(10_000);

        refuses("{\"x\":" + deep + "}", "json-too-deep");
        refuses(collection(feature("\"a\"", "Polygon", deep)), "json-too-deep");
        refuses(deep, "json-too-deep");
    }

    @Test
    void refusesANumberOrNameOrTextWithoutEnd() {
        refuses(collection(square("1".repeat(100_000))), "json-too-long");
        refuses("{\"" + "n".repeat(100_000) + "\":1}", "json-too-long");
        refuses(collection(square("\"" + "t".repeat(2_000_000) + "\"")), "json-too-long");
    }

    @Test
    void refusesOtherCharsets() {
        String json = collection(square("\"社区\""));

        refuses(json.getBytes(StandardCharsets.UTF_16), "not-utf-8");
        refuses(json.getBytes(Charset.forName("GB18030")), "not-utf-8");
        refuses("{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1), "not-utf-8");
        refuses(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}, "not-utf-8");
    }

    @Test
    void refusesDamagedGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(collection(square("\"a\"")).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = packed.toByteArray();

        refuses(Arrays.copyOf(bytes, 5), "json-cut-short");
        refuses(Arrays.copyOf(bytes, bytes.length / 2), "json-cut-short");
        bytes[2] = 77;
        refuses(bytes, "gzip-broken");
    }

    @Test
    void passesOnAFailureOfTheStream() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatThrownBy(() -> GeoJsonGrids.read(failing, "grids.geojson", "code"))
                .isInstanceOf(UncheckedIOException.class);
    }
}
