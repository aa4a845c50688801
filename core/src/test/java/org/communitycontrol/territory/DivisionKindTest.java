package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionKindTest {

    @ParameterizedTest
    @CsvSource({
        "11, province",
        "71, province",
        // 01 and 02 group counties only in the four municipalities
        "1100, city",
        "1101, pseudo-city",
        "1102, pseudo-city",
        "1103, city",
        "1201, pseudo-city",
        "3101, pseudo-city",
        "5001, pseudo-city",
        "5002, pseudo-city",
        "1301, city",
        "4602, city",
        "4189, city",
        "4190, pseudo-city",
        "4191, city",
        "6590, pseudo-city",
        "110170, county",
        "110171, functional-zone",
        "110179, functional-zone",
        "110180, county",
        "110101, county",
        "441900, county",
        "419001, county",
        "659001, county"
    })
    void readsCitiesAndCountiesFromTheirSerials(String code, String kind) {
        assertThat(DivisionKind.of(DivisionCode.parse(code)).code()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "000, other",
        "001, subdistrict",
        "099, subdistrict",
        "100, town",
        "199, town",
        "200, township",
        "399, township",
        "400, quasi-town",
        "599, quasi-town",
        "600, other",
        "999, other"
    })
    void readsStreetsFromTheirSerials(String serial, String kind) {
        assertThat(DivisionKind.of(DivisionCode.parse("110101" + serial)).code())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "000, other",
        "001, residents-committee",
        "199, residents-committee",
        "200, villagers-committee",
        "399, villagers-committee",
        "400, quasi-residents",
        "499, quasi-residents",
        "500, quasi-villagers",
        "599, quasi-villagers",
        "600, other",
        "999, other"
    })
    void readsCommunitiesFromTheirSerials(String serial, String kind) {
        assertThat(DivisionKind.of(DivisionCode.parse("110101001" + serial)).code())
                .isEqualTo(kind);
    }

    @Test
    void readsTheWorkedExample() {
        DivisionCode community = GridCode.parse("110101001001003").community();
        assertThat(DivisionKind.of(community)).isEqualTo(DivisionKind.RESIDENTS_COMMITTEE);
        assertThat(community.parent().map(DivisionKind::of)).contains(DivisionKind.SUBDISTRICT);
        assertThat(community.prefix(DivisionLevel.COUNTY).value()).isEqualTo("110101");
    }
}
