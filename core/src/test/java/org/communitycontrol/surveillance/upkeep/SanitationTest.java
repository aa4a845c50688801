package org.communitycontrol.surveillance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communitycontrol.law.Policy;
import org.junit.jupiter.api.Test;

class SanitationTest {

    private static final LocalDate FEB_5 = LocalDate.of(2020, 2, 5);
    private static final SiteId HALL = new SiteId("hall");
    private static final Policy<SanitationRule> TWICE =
            Policy.adHoc(new SanitationRule(new TreeMap<>(Map.of(SiteKind.KEY_PLACE, 2))));

    @Test
    void whatWasAskedForIsDoneMissedOrNotToBeDone() {
        Site hall = new Site(HALL, SiteKind.KEY_PLACE, FEB_5, Set.of(FEB_5.plusDays(2)));
        Disinfection first = new Disinfection(HALL, FEB_5);
        Disinfection second = new Disinfection(HALL, FEB_5.plusDays(1));

        Sanitation sanitation = Sanitation.compare(
                List.of(hall), List.of(second, first, first, first), FEB_5.minusDays(1), FEB_5.plusDays(3), TWICE);

        assertThat(sanitation.slots().count(SlotState.DONE)).isEqualTo(3);
        assertThat(sanitation.slots().count(SlotState.MISSED)).isEqualTo(3);
        assertThat(sanitation.slots().count(SlotState.CLOSED)).isEqualTo(2);
        assertThat(sanitation.slots().rate()).hasToString("3/6 = 50.0 %");
        assertThat(sanitation.beyond()).isEqualTo(1);
        assertThat(sanitation.missed())
                .containsExactly(
                        new MissedSlot(HALL, FEB_5.plusDays(1), 1), new MissedSlot(HALL, FEB_5.plusDays(3), 2));
    }

    @Test
    void aPlaceTheRuleHasNoNumberForIsNamedAndCountsNowhere() {
        Site square = new Site(new SiteId("square"), SiteKind.PUBLIC_PLACE, FEB_5, Set.of());

        Sanitation sanitation = Sanitation.compare(List.of(square), List.of(), FEB_5, FEB_5, TWICE);

        assertThat(sanitation.unscheduled()).containsExactly(new SiteId("square"));
        assertThat(sanitation.slots().registered()).isZero();
        assertThat(sanitation.slots().full()).isFalse();
    }
}
