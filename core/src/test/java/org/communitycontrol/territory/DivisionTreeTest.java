package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.territory.Refusal.assertSentences;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Place;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTreeTest {

    private static final List<Division> ROWS = Stream.of(
                    "44 广东省",
                    "4418 清远市",
                    "441802 清城区",
                    "441803 清新区",
                    "4419 东莞市",
                    "441900 东莞市",
                    "441900003 东城街道",
                    "441900101 石碣镇",
                    "441900003001 岗贝社区",
                    "4104 平顶山市",
                    "410471 高新区",
                    "410472 新城区",
                    "4190 省直辖县级行政区划",
                    "419001 济源市",
                    "3505 泉州市",
                    "350527 金门县",
                    "350527000 金门县",
                    "350527000000 金门县",
                    "350583 南安市")
            .map(DivisionTreeTest::row)
            .toList();

    private static final DivisionTree TREE = tree(ROWS);

    @Test
    void findsARowByItsCodeAndNeverByAPaddedOne() {
        assertThat(TREE.find(code("441900"))).contains(row("441900 东莞市"));
        assertThat(TREE.find(code("4419"))).contains(row("4419 东莞市"));
        assertThat(TREE.find(code("441900000"))).isEmpty();
        assertThat(TREE.contains(code("441900000000"))).isFalse();
        assertThat(TREE.find(code("350527000000")))
                .map(Division::code)
                .map(DivisionCode::level)
                .contains(DivisionLevel.COMMUNITY);
        assertThat(TREE.find(code("11"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "44, 4418 4419",
        "4419, 441900",
        "441900, 441900003 441900101",
        "441900003, 441900003001",
        "441900003001, ''",
        "4418, 441802 441803",
        "35, 3505",
        "3505, 350527 350583",
        "350527, 350527000",
        "350527000, 350527000000",
        "11, ''"
    })
    void listsWhatLiesOneLevelBelow(String parent, String children) {
        assertThat(TREE.children(code(parent)).stream().map(Division::code).map(DivisionCode::value))
                .containsExactly(children.isEmpty() ? new String[0] : children.split(" "));
    }

    @Test
    void listsWhatLiesAnyNumberOfLevelsBelow() {
        assertThat(TREE.within(code("44"), DivisionLevel.COUNTY))
                .extracting(row -> row.code().value())
                .containsExactly("441802", "441803", "441900");
        assertThat(TREE.within(code("4419"), DivisionLevel.CITY)).containsExactly(row("4419 东莞市"));
        assertThat(TREE.within(code("4419"), DivisionLevel.PROVINCE)).isEmpty();
        assertThat(TREE.within(code("4419"), DivisionLevel.NATION)).isEmpty();
        assertThat(TREE.within(code("4419"), DivisionLevel.GRID)).isEmpty();
        assertThat(TREE.all(DivisionLevel.COMMUNITY)).hasSize(2);
        assertThat(TREE.all(DivisionLevel.NATION)).isEmpty();
    }

    @Test
    void listsTheKnownAncestorsFromTheNearestUp() {
        assertThat(TREE.ancestors(code("441900003001")))
                .extracting(row -> row.code().value())
                .containsExactly("441900003", "441900", "4419", "44");
        assertThat(TREE.ancestors(code("350527000001")))
                .as("35 is not listed, and the code itself need not be")
                .extracting(row -> row.code().value())
                .containsExactly("350527000", "350527", "3505");
    }

    @Test
    void namesTheParentsThatTheListLeavesOut() {
        assertThat(TREE.missingParents()).extracting(DivisionCode::value).containsExactly("35", "41");
        assertThat(tree(List.of(row("110101001001 甲"))).missingParents())
                .extracting(DivisionCode::value)
                .containsExactly("11", "1101", "110101", "110101001");
        assertThat(tree(List.of(row("11 甲"))).missingParents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "441900, placeholder",
        "419001, placeholder",
        "441802, county",
        "410471, functional-zone",
        "410472, functional-zone",
        "350527, county",
        "350527000, other",
        "350527000000, other",
        "4190, pseudo-city",
        "4419, city",
        "441900003, subdistrict",
        "441901, county"
    })
    void callsACountyAPlaceholderWhereItIsTheOnlyOneOfItsCity(String code, String kind) {
        assertThat(TREE.kind(code(code)).code()).isEqualTo(kind);
    }

    @Test
    void prefersThePlaceholderWhereAZoneIsTheOnlyRow() {
        assertThat(tree(List.of(row("410471 高新区"))).kind(code("410471"))).isEqualTo(DivisionKind.PLACEHOLDER);
    }

    @Test
    void keepsTheFirstOfRepeatedRowsAndReportsTheRest() {
        Accepted<DivisionTree> read = DivisionTree.of(List.of(row("11 甲"), row("12 乙"), row("11 丙"), row("11 甲")));
        assertThat(read.values().get(0).find(code("11"))).contains(row("11 甲"));
        assertThat(read.values().get(0).size()).isEqualTo(2);
        assertThat(read.findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("division-repeated");
            assertSentences(finding.problem());
        });
        assertThat(read.findings())
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/2", "/3");
    }

    @Test
    void reportsARepeatedRowWhereItStood() {
        Place place = Place.inCell("divisions.csv", 3, "code");
        assertThat(DivisionTree.builder()
                        .add(row("11 甲"), Place.inRow("divisions.csv", 2))
                        .add(row("11 甲"), place)
                        .build()
                        .findings())
                .extracting(finding -> finding.place())
                .containsExactly(place);
    }

    @Test
    void isTheSameWhateverTheOrderOfTheRows() {
        List<Division> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(2020));
        DivisionTree other = tree(shuffled);
        for (DivisionLevel level : DivisionLevel.values()) {
            assertThat(other.all(level)).isEqualTo(TREE.all(level)).hasSize(TREE.size(level));
        }
        assertThat(other.missingParents()).isEqualTo(TREE.missingParents());
        assertThat(other).hasToString("DivisionTree[province 1, city 5, county 8, street 3, community 2]");
    }

    @Test
    void isEmptyForAnEmptyList() {
        DivisionTree empty = tree(List.of());
        assertThat(empty.size()).isZero();
        assertThat(empty.children(code("11"))).isEmpty();
        assertThat(empty.missingParents()).isEmpty();
    }

    @Test
    void handsOutListsThatCannotBeChanged() {
        List<Division> rows = TREE.all(DivisionLevel.CITY);
        assertThatThrownBy(() -> rows.set(0, row("11 甲"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rows.get(rows.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void holdsAsManyRowsAsTheNationHas() {
        DivisionTree.Builder builder = DivisionTree.builder();
        DivisionTree tree = Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (int community = 0; community < 665_276; community++) {
                long code = 110_000_000_000L + community * 6_007L;
                builder.add(new Division(code(Long.toString(code)), "甲"), Place.NOWHERE);
            }
            return builder.build().values().get(0);
        });
        assertThat(tree.size(DivisionLevel.COMMUNITY)).isEqualTo(665_276);
        assertThat(tree.children(code("110000000")).size()).isEqualTo(1);
    }

    private static DivisionTree tree(List<Division> rows) {
        Accepted<DivisionTree> read = DivisionTree.of(rows);
        assertThat(read.clean()).isTrue();
        return read.values().get(0);
    }

    private static Division row(String codeAndName) {
        int space = codeAndName.indexOf(' ');
        return new Division(code(codeAndName.substring(0, space)), codeAndName.substring(space + 1));
    }

    private static DivisionCode code(String text) {
        return DivisionCode.parse(text);
    }
}
