package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.Refusal.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridCodeTest {

    @Test
    void isItsCommunityAndASerial() {
        GridCode grid = GridCode.parse("110101001001003");
        assertThat(grid.community()).isEqualTo(DivisionCode.parse("110101001001"));
        assertThat(grid.serial()).isEqualTo(3);
        assertThat(grid).hasToString("110101001001003").isEqualTo(GridCode.of(grid.community(), 3));
        assertThat(grid.isWithin(DivisionCode.parse("1101"))).isTrue();
        assertThat(grid.isWithin(DivisionCode.parse("1102"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,001", "9,009", "10,010", "99,099", "100,100", "999,999"})
    void writesItsSerialWithThreeDigits(int serial, String digits) {
        assertThat(GridCode.of(DivisionCode.parse("110101001001"), serial).value())
                .isEqualTo("110101001001" + digits);
    }

    @ParameterizedTest
    @CsvSource({
        "'', grid-length",
        "110101001001, grid-length",
        "11010100100103, grid-length",
        "1101010010010003, grid-length",
        "11010100100100x, grid-not-digits",
        "'110101001001003 ', grid-not-digits",
        "11010100100100\uFF13, grid-not-digits",
        "990101001001003, division-province",
        "110101001001000, grid-serial"
    })
    void refusesWhatIsNoGrid(String text, String problem) {
        assertThat(refusal(() -> GridCode.parse(text)).code()).isEqualTo(problem);
    }

    @Test
    void refusesASerialBeyondThreeDigitsOrAPlaceAboveACommunity() {
        DivisionCode community = DivisionCode.parse("110101001001");
        assertThat(refusal(() -> GridCode.of(community, 0)).code()).isEqualTo("grid-serial");
        assertThat(refusal(() -> GridCode.of(community, 1000)).code()).isEqualTo("grid-length");
        assertThat(refusal(() -> GridCode.of(community, -1)).code()).isEqualTo("grid-not-digits");
        assertThat(refusal(() -> GridCode.of(DivisionCode.parse("110101001"), 1))
                        .code())
                .isEqualTo("grid-length");
    }

    @Test
    void mayLieInACommunityOfZeros() {
        assertThat(GridCode.parse("350527000000001").community().value()).isEqualTo("350527000000");
    }
}
