package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked example W14: codes, their levels and their kinds. */
class WorkedExampleW14Test {

    @Test
    void readsTheCodeOfACommunityFromItsParts() {
        DivisionCode community = DivisionCode.parse("110101001001");
        assertThat(community.prefix(DivisionLevel.COUNTY)).isEqualTo(DivisionCode.parse("110101"));
        assertThat(DivisionKind.of(community.prefix(DivisionLevel.STREET))).isEqualTo(DivisionKind.SUBDISTRICT);
        assertThat(DivisionKind.of(community)).isEqualTo(DivisionKind.RESIDENTS_COMMITTEE);
        GridCode grid = GridCode.of(community, 3);
        assertThat(grid.value()).isEqualTo("110101001001003").hasSize(15);
        assertThat(grid.community()).isEqualTo(community);
        assertThat(grid.serial()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "099, SUBDISTRICT",
        "100, TOWN",
        "199, TOWN",
        "200, TOWNSHIP",
        "399, TOWNSHIP",
        "400, QUASI_TOWN",
        "599, QUASI_TOWN",
        "600, OTHER",
        "000, OTHER"
    })
    void readsTheKindOfAStreetFromItsSerial(String serial, DivisionKind kind) {
        assertThat(DivisionKind.of(DivisionCode.parse("110101" + serial))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "001, RESIDENTS_COMMITTEE", "199, RESIDENTS_COMMITTEE", "200, VILLAGERS_COMMITTEE",
        "399, VILLAGERS_COMMITTEE", "400, QUASI_RESIDENTS", "500, QUASI_VILLAGERS"
    })
    void readsTheKindOfACommunityFromItsSerial(String serial, DivisionKind kind) {
        assertThat(DivisionKind.of(DivisionCode.parse("110101001" + serial))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"111, true", "112, true", "121, true", "122, true", "123, true", "210, false", "220, false"})
    void tellsUrbanFromRural(String code, boolean urban) {
        assertThat(UrbanRuralClass.ofCode(code).orElseThrow().isUrban()).isEqualTo(urban);
        assertThat(UrbanRuralClass.ofCode(code).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"110", "211", "1", "''", "１２１"})
    void knowsNoOtherClass(String code) {
        assertThat(UrbanRuralClass.ofCode(code)).isEmpty();
    }
}
