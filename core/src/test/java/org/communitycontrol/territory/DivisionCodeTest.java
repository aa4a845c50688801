package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.Refusal.refusal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "11,province,",
        "1101,city,11",
        "110101,county,1101",
        "110101001,street,110101",
        "110101001001,community,110101001",
        "4419,city,44",
        "441900,county,4419",
        "441900003,street,441900",
        "350527,county,3505",
        "350527000,street,350527",
        "350527000000,community,350527000",
        "710000000000,community,710000000"
    })
    void readsLevelAndParentFromTheLengthAndNeverFromZeros(String text, String level, String parent) {
        DivisionCode code = DivisionCode.parse(text);
        assertThat(code.level().code()).isEqualTo(level);
        assertThat(code.parent().map(DivisionCode::value).orElse("")).isEqualTo(parent == null ? "" : parent);
    }

    @Test
    void namesItsAncestorsFromTheNearestUp() {
        assertThat(DivisionCode.parse("110101001001").ancestors())
                .extracting(DivisionCode::value)
                .containsExactly("110101001", "110101", "1101", "11");
        assertThat(DivisionCode.parse("11").ancestors()).isEmpty();
        assertThat(DivisionCode.parse("110101001001").province()).isEqualTo(DivisionCode.parse("11"));
        assertThat(DivisionCode.parse("11").province()).isEqualTo(DivisionCode.parse("11"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', division-length",
        "1, division-length",
        "110, division-length",
        "11010, division-length",
        "1101010, division-length",
        "11010100, division-length",
        "1101010010, division-length",
        "11010100100, division-length",
        "1101010010010, division-length",
        "110101001001003, division-length",
        "1101x1, division-not-digits",
        "' 110101', division-not-digits",
        "110101.0, division-not-digits",
        "1.10101E+11, division-not-digits",
        "-11010, division-not-digits",
        "١١٠١٠١, division-not-digits",
        "\uFF11\uFF11\uFF10\uFF11\uFF10\uFF11, division-not-digits",
        "00, division-province",
        "10, division-province",
        "16, division-province",
        "20, division-province",
        "24, division-province",
        "30, division-province",
        "38, division-province",
        "40, division-province",
        "47, division-province",
        "49, division-province",
        "55, division-province",
        "60, division-province",
        "66, division-province",
        "70, division-province",
        "72, division-province",
        "80, division-province",
        "83, division-province",
        "99, division-province",
        "990101001001, division-province"
    })
    void refusesWhatIsNoCode(String text, String problem) {
        assertThat(refusal(() -> DivisionCode.parse(text)).code()).isEqualTo(problem);
    }

    @Test
    void namesTheLegalLengths() {
        assertThat(refusal(() -> DivisionCode.parse("110")).bound()).contains("2, 4, 6, 9, 12");
    }

    @Test
    void knowsThirtyFourProvinces() {
        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(100)
                        .map(i -> i < 10 ? "0" + i : "" + i)
                        .filter(DivisionCode::isAssignedProvince))
                .hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({"province,11", "city,1101", "county,110101", "street,110101001", "community,110101001001"})
    void cutsToALevel(String level, String expected) {
        DivisionLevel wanted = Stream.of(DivisionLevel.values())
                .filter(each -> each.code().equals(level))
                .findFirst()
                .orElseThrow();
        assertThat(DivisionCode.parse("110101001001").prefix(wanted).value()).isEqualTo(expected);
    }

    @Test
    void hasNoPartForTheNationNorBelowItself() {
        DivisionCode county = DivisionCode.parse("110101");
        assertThat(refusal(() -> county.prefix(DivisionLevel.NATION)).code()).isEqualTo("division-level");
        assertThat(refusal(() -> county.prefix(DivisionLevel.STREET)).code()).isEqualTo("division-level");
        assertThat(refusal(() -> county.prefix(DivisionLevel.GRID)).code()).isEqualTo("division-level");
    }

    @Test
    void liesWithinItselfAndItsAncestorsOnly() {
        DivisionCode kinmen = DivisionCode.parse("350527000000");
        assertThat(kinmen.isWithin(kinmen)).isTrue();
        assertThat(kinmen.isWithin(DivisionCode.parse("350527"))).isTrue();
        assertThat(kinmen.isWithin(DivisionCode.parse("350528"))).isFalse();
        assertThat(DivisionCode.parse("350527").isWithin(kinmen)).isFalse();
    }

    @Test
    void isOrderedWithEveryDivisionDirectlyBeforeWhatLiesInIt() {
        assertThat(Stream.of("12", "350527000000", "35", "350527", "3505", "350528", "350527000", "11")
                        .map(DivisionCode::parse)
                        .sorted()
                        .map(DivisionCode::value))
                .isEqualTo(List.of("11", "12", "35", "3505", "350527", "350527000", "350527000000", "350528"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "110101001001"})
    void printsItsDigits(String text) {
        assertThat(DivisionCode.parse(text)).hasToString(text);
    }

    @Test
    void levelsChainFromTheNationToTheGridAndBack() {
        for (DivisionLevel level : DivisionLevel.values()) {
            level.below().ifPresent(below -> {
                assertThat(below.above()).contains(level);
                assertThat(below).isGreaterThan(level);
                assertThat(below.digits()).isGreaterThan(level.digits());
            });
            assertThat(DivisionLevel.ofDigits(level.digits())).contains(level);
        }
        assertThat(DivisionLevel.NATION.above()).isEmpty();
        assertThat(DivisionLevel.GRID.below()).isEmpty();
        assertThat(DivisionLevel.ofDigits(3)).isEmpty();
    }
}
