package org.communitycontrol.geogrid.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class WellKnownTest {

    private static List<String> found(Accepted<GridBoundary> grids) {
        return grids.findings().stream()
                .map(finding -> (finding.code() + ' ' + finding.place().pointer()).strip())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((0 0, 1 0, 1 1, 0 0))",
                "polygon((0 0,1 0,1 1,0 0))",
                " POLYGON\n((0.0 0,1e0 0,+1 1.0,-0 0) ) ",
                "SRID=4326;POLYGON Z ((0 0 5, 1 0 5, 1 1 5, 0 0 5))",
                "POLYGON ZM((0 0 5 1,1 0 5 1,1 1 5 1,0 0 5 1))",
                "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"
            })
    void readsText(String wkt) {
        Accepted<GridBoundary> read = WellKnown.text("a", wkt);

        assertThat(read.findings()).isEmpty();
        assertThat(read.values().get(0).rings().get(0).size()).isEqualTo(4);
        assertThat(read.values().get(0).rings().get(0).longitude(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON ((0 0, 1 0, 1 1, 0 1))             | ring-unclosed /coordinates/0",
                "POLYGON ((0 0, 1 0, 0 0))                  | ring-too-short /coordinates/0",
                "POLYGON ((0 0, 1 0, 1 NaN, 0 0))           | ring-not-finite /coordinates/0",
                "POLYGON ((0 0, 1 0, 1 -Inf, 0 0))          | ring-not-finite /coordinates/0",
                "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))        | ring-self-touches /coordinates/0",
                "POLYGON EMPTY                              | geometry-empty /coordinates",
                "MULTIPOLYGON (EMPTY)                       | geometry-empty /coordinates/0",
                "POLYGON (EMPTY)                            | ring-too-short /coordinates/0",
                "POINT (1 2)                                | wkt-malformed",
                "POLYGON ((0 0, 1 0, 1 1, 0 0)              | wkt-malformed",
                "POLYGON ((0 0, 1 0, 1 1, 0 0))) x          | wkt-malformed",
                "POLYGON ((0 0, 1, 1 1, 0 0))               | wkt-malformed",
                "POLYGON ((0 0, 1 0x1, 1 1, 0 0))           | wkt-malformed",
                "POLYGON ((((((((0 0))))))))                | wkt-malformed",
                "GEOMETRYCOLLECTION (POLYGON ((0 0)))       | wkt-malformed",
                "SRID=4490;POLYGON ((0 0, 1 0, 1 1, 0 0))   | srid-not-wgs84",
                "SRID=x;POLYGON ((0 0, 1 0, 1 1, 0 0))      | wkt-malformed",
                "''                                         | wkt-malformed"
            })
    void reportsWhatIsWrongWithText(String wkt, String finding) {
        Accepted<GridBoundary> read = WellKnown.text("a", wkt);

        assertThat(found(read)).containsExactly(finding);
        for (Language language : Language.values()) {
            assertThat(read.findings().get(0).message(language)).doesNotContain("finding.", "{");
        }
    }

    @Test
    void losesNoGoodPolygonToABadOne() {
        Accepted<GridBoundary> read =
                WellKnown.text("a", "MULTIPOLYGON (((0 0, 1 0, 1 1)), ((5 5, 6 5, 6 6, 5 5), (5.9 5.1, 5.8 5.1)))");

        assertThat(read.values().get(0).parts()).hasSize(1);
        assertThat(found(read)).containsExactly("ring-too-short /coordinates/0/0", "ring-too-short /coordinates/1/1");
    }

    @Test
    void readsBinaryInEitherOrderAndWithHeights() throws ParseException {
        Geometry shape = new WKTReader()
                .read(
                        "MULTIPOLYGON (((0 0 9, 4 0 9, 4 4 9, 0 0 9), (2 1 9, 3 1 9, 3 2 9, 2 1 9)),((7 7 9, 8 7 9, 8 8 9, 7 7 9)))");
        shape.setSRID(4326);
        GridBoundary expected = WellKnown.text("a", shape.toText()).values().get(0);
        for (int order : List.of(ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN)) {
            for (int dimensions : List.of(2, 3)) {
                for (boolean withSrid : List.of(true, false)) {
                    byte[] wkb = new WKBWriter(dimensions, order, withSrid).write(shape);
                    Accepted<GridBoundary> read = WellKnown.binary("a", wkb);
                    assertThat(read.findings()).isEmpty();
                    assertThat(read.values()).containsExactly(expected);
                }
            }
        }
    }

    @Test
    void believesNoCountInBinaryThatTheBytesDoNotBear() throws ParseException {
        byte[] good = new WKBWriter().write(new WKTReader().read("POLYGON ((0 0, 1 0, 1 1, 0 0))"));
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = good.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Accepted<GridBoundary> read = WellKnown.binary("a", bad);
            assertThat(read.values().size() + read.findings().size()).isPositive();
        }
        for (int length = 0; length < good.length; length++) {
            assertThat(found(WellKnown.binary("a", Arrays.copyOf(good, length))))
                    .containsExactly("wkb-malformed");
        }
    }
}
