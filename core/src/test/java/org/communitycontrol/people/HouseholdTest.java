package org.communitycontrol.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.Refusal.refusal;

import java.math.BigDecimal;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.Flood;
import org.communitycontrol.territory.GridCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdTest {

    private static final DivisionCode COMMUNITY = DivisionCode.parse("110101001001");

    @Test
    void liesInAGridOfItsCommunity() {
        GridCode grid = GridCode.of(COMMUNITY, 3);
        assertThat(household(COMMUNITY).grid(grid).build().grid()).contains(grid);
        assertThat(household(COMMUNITY).build().grid()).isEmpty();
        assertThat(refusal(() -> household(COMMUNITY)
                                .grid(GridCode.parse("110101001002003"))
                                .build())
                        .code())
                .isEqualTo("grid-outside-community");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "1101", "110101", "110101001"})
    void liesInACommunityAndNotInALargerPlace(String place) {
        assertThat(refusal(() -> household(DivisionCode.parse(place)).build()).code())
                .isEqualTo("community-level");
    }

    @Test
    void printsNeitherItsAddressNorItsPoint() {
        Household household = household(COMMUNITY)
                .address(Address.parse("幸福路1号3号楼2单元501室"))
                .location(point("116.397", "39.909"))
                .build();
        assertThat(household.toString())
                .doesNotContain("幸福", "116.397", "39.909")
                .contains("***");
    }

    @ParameterizedTest
    @CsvSource({
        "180, 90, 180, 90",
        "-180, -90, -180, -90",
        "116.400, 39.90, 116.4, 39.9",
        "1.2E2, 0.00, 120, 0",
        "0E-99999, 0E+99999, 0, 0",
        "0.123456789012345, 1E-15, 0.123456789012345, 0.000000000000001",
        "0.1234567890123450000, 1, 0.123456789012345, 1"
    })
    void writesAPointInTheShortestWay(String lon, String lat, String shortLon, String shortLat) {
        Location point = point(lon, lat);
        assertThat(point.longitude().toPlainString()).isEqualTo(shortLon);
        assertThat(point.latitude().toPlainString()).isEqualTo(shortLat);
        assertThat(point).isEqualTo(point(shortLon, shortLat)).hasToString("***");
    }

    @ParameterizedTest
    @CsvSource({
        "180.000000000000001, 0, coordinate-range",
        "-181, 0, coordinate-range",
        "0, 90.1, coordinate-range",
        "0, -90.1, coordinate-range",
        "39.9, 116.4, coordinate-range",
        "1E+2147483000, 0, coordinate-range",
        "1E-16, 0, coordinate-scale",
        "0, 1E-2147483000, coordinate-scale",
        "0.1234567890123456, 0, coordinate-scale"
    })
    void refusesAPointThatIsNotOnEarthOrIsTooExact(String lon, String lat, String problem) {
        assertThat(refusal(() -> point(lon, lat)).code()).isEqualTo(problem);
    }

    @Test
    void refusesUnreadableIdentifiers() {
        assertThat(refusal(() -> new HouseholdId("")).code()).isEqualTo("identifier-length");
        assertThat(refusal(() -> new HouseholdId("x".repeat(65))).code()).isEqualTo("identifier-length");
        assertThat(refusal(() -> new PersonId("a\u202Eb")).code()).isEqualTo("identifier-character");
        assertThat(new PersonId("\uFFFD")).isLessThan(new PersonId("𠀀"));
        assertThat(new HouseholdId("\uFFFD")).isLessThan(new HouseholdId("𠀀"));
        assertThat(new HouseholdId("007")).isNotEqualTo(new HouseholdId("7"));
    }

    @Test
    void staysFastForIdentifiersWhoseHashesCollide() {
        Flood.assertFast(HouseholdId::new);
        Flood.assertFast(PersonId::new);
    }

    private static Location point(String longitude, String latitude) {
        return new Location(new BigDecimal(longitude), new BigDecimal(latitude));
    }

    private static Household.Builder household(DivisionCode community) {
        return Household.builder().id(new HouseholdId("h-1")).community(community);
    }
}
