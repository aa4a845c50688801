package org.communitycontrol.geogrid.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonGridsTest {

    static final String SQUARE = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";

    static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":" + code + "},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    static String square(String code) {
        return feature(code, "Polygon", "[" + SQUARE + "]");
    }

    static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    static Accepted<GridBoundary> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Accepted<GridBoundary> read(byte[] bytes) {
        return GeoJsonGrids.read(new ByteArrayInputStream(bytes), "grids.geojson", "code");
    }

    private static List<String> ids(Accepted<GridBoundary> grids) {
        return grids.values().stream().map(GridBoundary::id).toList();
    }

    private static List<String> found(Accepted<GridBoundary> grids) {
        return grids.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().pointer())
                .toList();
    }

    @Test
    void readsPolygonsAndMultiPolygonsInOrder() {
        var grids = read(collection(
                square("\"b\""), feature("\"a\"", "MultiPolygon", "[[[[5,5],[6,5],[6,6],[5,5]]],[" + SQUARE + "]]")));

        assertThat(grids.clean()).isTrue();
        assertThat(ids(grids)).containsExactly("b", "a");
        assertThat(grids.values().get(1).parts()).hasSize(2);
        assertThat(grids.values().get(0).rings().get(0).size()).isEqualTo(5);
    }

    @Test
    void readsMembersInAnyOrderAndPassesOverTheRest() {
        var grids = read("{\"crs\":{\"a\":[1,{\"b\":null}]},\"features\":[{\"bbox\":[0,0,1,1],\"geometry\":{"
                + "\"coordinates\":[" + SQUARE
                + "],\"bbox\":[],\"type\":\"Polygon\"},\"properties\":{\"x\":{\"code\":1},"
                + "\"code\":\"a\"},\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}");

        assertThat(grids.clean()).isTrue();
        assertThat(ids(grids)).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"properties\":{\"code\":\"a\"},\"id\":\"b\"   | a",
                "\"properties\":{\"code\":17}                   | 17",
                "\"properties\":{\"code\":1.50}                 | 1.50",
                "\"properties\":{\"code\":true}                 | true",
                "\"properties\":{\"code\":null},\"id\":\"b\"    | b",
                "\"properties\":{\"code\":\"\"},\"id\":\"b\"    | b",
                "\"properties\":{\"code\":{\"code\":1}},\"id\":12345678901234567890 | 12345678901234567890",
                "\"properties\":null,\"id\":\"b\"               | b",
                "\"properties\":[1,2],\"id\":\"b\"              | b",
                "\"id\":\"001\"                                 | 001",
            })
    void takesTheIdFromThePropertyElseFromTheFeature(String members, String id) {
        var grids = read(collection("{\"type\":\"Feature\"," + members
                + ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "]}}"));

        assertThat(grids.clean()).isTrue();
        assertThat(ids(grids)).containsExactly(id);
    }

    @Test
    void losesNoGoodFeatureToABadOne() {
        var grids = read(collection(
                square("\"first\""),
                square("null"),
                square("\"" + "x".repeat(65) + "\""),
                square("\"a\\u0000b\""),
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"e\"},\"geometry\":null}",
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"f\"}}",
                feature("\"g\"", "Point", "[1,2]"),
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"h\"},\"geometry\":\"Polygon\"}",
                "null",
                "{\"type\":\"feature\",\"geometry\":null}",
                feature("\"k\"", "Polygon", "[]"),
                feature("\"l\"", "Polygon", "null"),
                feature("\"m\"", "Polygon", SQUARE),
                feature("\"n\"", "MultiPolygon", "[" + SQUARE + "]"),
                feature("\"o\"", "Polygon", "[[" + SQUARE + "]]"),
                feature("\"p\"", "Polygon", "{}"),
                square("\"last\"")));

        assertThat(ids(grids)).containsExactly("first", "last");
        assertThat(found(grids))
                .containsExactlyInAnyOrder(
                        "grid-id-missing /features/1",
                        "identifier-length /features/2",
                        "identifier-character /features/3",
                        "geometry-missing /features/4/geometry",
                        "geometry-missing /features/5/geometry",
                        "geometry-type /features/6/geometry",
                        "geometry-type /features/7/geometry",
                        "not-a-feature /features/8",
                        "not-a-feature /features/9",
                        "geometry-empty /features/10/geometry/coordinates",
                        "geometry-empty /features/11/geometry/coordinates",
                        "coordinates-nesting /features/12/geometry/coordinates",
                        "coordinates-nesting /features/13/geometry/coordinates/0",
                        "coordinates-nesting /features/14/geometry/coordinates/0",
                        "geometry-empty /features/15/geometry/coordinates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0,0],[1,0],[0,0]]                         | ring-too-short",
                "[]                                          | ring-too-short",
                "[[0,0],[1,0],[1,1]]                         | ring-too-short",
                "[[0,80],[120,80],[-120,80],[-60,80]]        | ring-round-pole",
                "[[0,0],[1,0],[1,1],[0,1e999],[0,0]]         | ring-not-finite",
                "[[0,0],[1,0],[1,1],[NaN,1],[0,0]]           | ring-not-finite",
                "[[0,0],[1,0],[1,1],[0,-Infinity],[0,0]]     | ring-not-finite",
                "[[0,0],[1,0],[1,1],[0,1e300],[0,0]]         | ring-not-degrees",
                "[[0,0],[0,0],[0,0],[0,0]]                   | ring-zero-extent",
                "[[0,80],[120,80],[-120,80],[0,80]]          | ring-round-pole",
                "[[0,0],[\"1\",0],[1,1],[0,0]]               | position-not-a-pair",
                "[[0,0],[1],[1,1],[0,0]]                     | position-not-a-pair",
                "[[0,0],[],[1,1],[0,0]]                      | position-not-a-pair",
                "[[0,0],null,[1,1],[0,0]]                    | position-not-a-pair",
                "[[0,0],[{\"a\":[1]},2],[1,1],[0,0]]         | position-not-a-pair",
            })
    void leavesOutAPartWhoseOuterRingIsUnusable(String ring, String code) {
        var grids = read(collection(
                feature("\"a\"", "MultiPolygon", "[[" + ring + "],[" + SQUARE + "]]"),
                feature("\"b\"", "Polygon", "[" + ring + "]")));

        assertThat(ids(grids)).containsExactly("a");
        assertThat(grids.values().get(0).parts()).hasSize(1);
        assertThat(found(grids))
                .containsExactly(
                        code + " /features/0/geometry/coordinates/0/0", code + " /features/1/geometry/coordinates/0");
    }

    @Test
    void keepsAPartWhoseHoleIsUnusable() {
        var grids = read(collection(feature("\"a\"", "Polygon", "[" + SQUARE + ",[[0.5,0.5],[0.5,0.5]]]")));

        assertThat(grids.values().get(0).rings()).hasSize(1);
        assertThat(found(grids)).containsExactly("ring-too-short /features/0/geometry/coordinates/1");
    }

    @Test
    void neverMakesAGridOfTheHolesOfAnUnusableRing() {
        var grids = read(collection(feature("\"a\"", "Polygon", "[[[9,9]]," + SQUARE + "]")));

        assertThat(grids.values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0,0],[2,2],[2,0],[0,2],[0,0]]             | ring-self-touches",
                "[[0,0],[4,0],[2,2],[4,4],[0,4],[2,2],[0,0]] | ring-self-touches",
                "[[0,0],[1,0],[1,1],[0,1]]                   | ring-unclosed",
                "[[170,0],[-170,0],[-170,9],[170,9],[170,0]] | ring-antimeridian",
                "[[170,0],[190,0],[190,9],[170,0]]           | ring-out-of-range",
                "[[0,80],[9,80],[9,91],[0,80]]               | ring-out-of-range",
                "[[39.4,75.9],[39.5,75.9],[39.5,76],[39.4,75.9]] | ring-swapped",
                "[[23,85],[24,85],[24,86],[23,85]]           | ring-swapped",
            })
    void reportsAndStillUses(String ring, String code) {
        var grids = read(collection(feature("\"a\"", "Polygon", "[" + ring + "]")));

        assertThat(ids(grids)).containsExactly("a");
        assertThat(found(grids)).containsExactly(code + " /features/0/geometry/coordinates/0");
    }

    @Test
    void closesARingWithAStraightEdgeAndUsesIt() {
        String hole = "[[0.4,0.4],[0.4,0.6],[0.6,0.6],[0.6,0.4]]";
        var open = read(collection(feature("\"a\"", "Polygon", "[[[0,0],[1,0],[1,1],[0,1]]," + hole + "]")));
        String closedHole = "[[0.4,0.4],[0.4,0.6],[0.6,0.6],[0.6,0.4],[0.4,0.4]]";
        var closed = read(collection(feature("\"a\"", "Polygon", "[" + SQUARE + "," + closedHole + "]")));

        assertThat(open.values()).isEqualTo(closed.values());
        assertThat(found(open))
                .containsExactly(
                        "ring-unclosed /features/0/geometry/coordinates/0",
                        "ring-unclosed /features/0/geometry/coordinates/1");
        assertThat(open.findings().get(0).message(Language.EN))
                .isEqualTo("the last position of the ring is not its first; a straight edge is taken to close it,"
                        + " and it is used");
    }

    @Test
    void saysEveryThingThatIsWrongWithAnUnclosedRing() {
        var grids = read(collection(feature("\"a\"", "Polygon", "[[[0,0],[2,2],[2,0],[0,2]]]")));

        assertThat(ids(grids)).containsExactly("a");
        assertThat(found(grids))
                .containsExactly(
                        "ring-self-touches /features/0/geometry/coordinates/0",
                        "ring-unclosed /features/0/geometry/coordinates/0");
    }

    @Test
    void suspectsThatLatitudeCameFirst() {
        String guangzhou = "[[23.1,113.2],[23.2,113.2],[23.2,113.3],[23.1,113.2]]";
        String victoriaIsland = "[[36.7,80.1],[37.2,80.1],[37.2,80.2],[36.7,80.1]]";
        String svalbard = "[[16,78],[17,78],[17,79],[16,78]]";

        assertThat(found(read(collection(feature("\"a\"", "Polygon", "[" + guangzhou + "]")))))
                .containsExactly(
                        "ring-out-of-range /features/0/geometry/coordinates/0",
                        "ring-swapped /features/0/geometry/coordinates/0");
        assertThat(found(read(collection(
                        feature("\"a\"", "Polygon", "[" + victoriaIsland + "]"),
                        feature("\"b\"", "Polygon", "[" + svalbard + "]")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Polygon      | [[[0,0],[4,0],[4,4],[0,4],[0,0]],[[3,1],[5,1],[5,2],[3,1]]]            | rings-conflict /features/0/geometry/coordinates",
                "Polygon      | [[[0,0],[4,0],[4,4],[0,4],[0,0]],[[7,1],[9,1],[9,2],[7,1]]]            | rings-conflict /features/0/geometry/coordinates",
                "MultiPolygon | [[[[0,0],[4,0],[4,4],[0,0]]],[[[1,0],[5,0],[5,4],[1,0]]]]              | parts-conflict /features/0/geometry/coordinates",
                "MultiPolygon | [[[[0,0],[4,0],[4,4],[0,0]],[[3,1],[9,1],[9,2],[3,1]]],[[[20,0],[25,0],[25,4],[20,0]]]] | rings-conflict /features/0/geometry/coordinates/0"
            })
    void reportsRingsAndPolygonsThatCrossAndStillUsesThem(String type, String coordinates, String finding) {
        var grids = read(collection(feature("\"a\"", type, coordinates)));

        assertThat(ids(grids)).containsExactly("a");
        assertThat(found(grids)).containsExactly(finding);
    }

    @Test
    void handsOnEachFeatureByItselfAlsoOneOfNoUse() {
        List<String> features = new ArrayList<>();
        GeoJsonGrids.forEach(
                new ByteArrayInputStream(collection(
                                square("\"a\""),
                                square("\"a\""),
                                feature("\"b\"", "Polygon", "[[[9,9]]]"),
                                feature("\"c\"", "Polygon", "[" + SQUARE + ",[[9,9]]]"),
                                feature("\"d\"", "Polygon", "[[[0,0],[1,0],[1,1],[0,1]]]"))
                        .getBytes(StandardCharsets.UTF_8)),
                "grids.geojson",
                "code",
                feature -> features.add(feature.id()
                        + feature.pointer()
                        + feature.parts().size()
                        + feature.whole()
                        + feature.boundary().isPresent()),
                finding -> {});

        assertThat(features)
                .containsExactly(
                        "a/features/01truetrue",
                        "a/features/11truetrue",
                        "b/features/20falsefalse",
                        "c/features/31falsetrue",
                        "d/features/41falsetrue");
    }

    @Test
    void saysWhereARingCrossesItself() {
        var grids = read(collection(feature("\"a\"", "Polygon", "[[[0,0],[2,2],[2,0],[0,2],[0,0]]]")));

        assertThat(grids.findings().get(0).message(Language.EN))
                .isEqualTo("the ring touches or crosses itself at longitude 1, latitude 1; it is still used");
        assertThat(grids.findings().get(0).place().file()).isEqualTo("grids.geojson");
    }

    @Test
    void makesOneGridOfFeaturesWithOneId() {
        var grids = read(collection(
                square("\"a\""), square("\"b\""), feature("\"a\"", "Polygon", "[[[5,5],[6,5],[6,6],[5,5]]]")));

        assertThat(ids(grids)).containsExactly("a", "b");
        assertThat(grids.values().get(0).parts()).hasSize(2);
        assertThat(found(grids)).containsExactly("grid-id-repeated /features/2");
    }

    @Test
    void ignoresAltitudesAndWinding() {
        var grids = read(
                collection(feature("\"a\"", "Polygon", "[[[0,0,5],[0,1,5,6],[1,1,\"x\"],[1,0,[1,[2]]],[0,0,null]]]")));

        assertThat(grids.clean()).isTrue();
        assertThat(grids.values().get(0).rings().get(0).size()).isEqualTo(5);
    }

    @Test
    void takesCoordinatesToTheLastBit() {
        double longitude = 126.97688884274817;
        double tiny = Double.MIN_VALUE;
        var grids = read(collection(feature(
                "\"a\"",
                "Polygon",
                "[[[" + longitude + ",0],[1,0],[1,0.1e1],[0," + tiny + "],[" + longitude + ",0]]]")));

        assertThat(grids.values().get(0).rings().get(0).longitude(0)).isEqualTo(longitude);
        assertThat(grids.values().get(0).rings().get(0).latitude(3)).isEqualTo(tiny);
    }

    @Test
    void acceptsAByteOrderMarkAndGzip() throws IOException {
        String json = "\ufeff" + collection(square("\"网格一\""));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ids(read(json))).containsExactly("网格一");
        assertThat(read(packed.toByteArray())).isEqualTo(read(json));
    }

    @Test
    void acceptsACollectionOfNothing() {
        assertThat(read(collection()).values()).isEmpty();
        assertThat(read(collection()).clean()).isTrue();
    }

    @Test
    void hasASentenceInBothLanguagesForEachFinding() {
        var grids = read(collection(
                square("null"),
                "null",
                square("\"a\""),
                square("\"a\""),
                feature("\"b\"", "Point", "[1,2]"),
                feature("\"c\"", "Polygon", "[[[0,0],[2,2],[2,0],[0,2],[0,0]]]"),
                feature("\"d\"", "Polygon", "[[[0,0]]]"),
                feature("\"e\"", "Polygon", "[[[0,0],[1,0],[1,1],[0,1]]]")));

        for (Language language : Language.values()) {
            assertThat(grids.findings().stream()
                            .map(finding -> finding.message(language))
                            .collect(Collectors.joining()))
                    .doesNotContain("finding.", "{", "}");
        }
    }
}
