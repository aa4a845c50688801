package org.communitycontrol.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkageRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2002-02-16, at-least, start-included, true",
        "2002-02-17, at-least, start-included, false",
        "2002-02-16, at-least, start-excluded, false",
        "2002-02-15, at-least, start-excluded, true",
        "2002-02-16, exceeding, start-included, false",
    })
    void anAdultIsWhoTheRuleSays(LocalDate born, String bound, String birthday, boolean adult) {
        LinkageRule rule = rule(
                List.of(PartnerKind.SOCIAL_WORKER),
                bound.equals("at-least") ? Bound.AT_LEAST : Bound.EXCEEDING,
                birthday.equals("start-included") ? DayCount.START_INCLUDED : DayCount.START_EXCLUDED);
        assertThat(rule.isAdult(born, LinkageExamples.DAY)).isEqualTo(adult);
    }

    @Test
    void takingPartCountsForItsDaysAndNoOthers() {
        LinkageRule rule = LinkageExamples.rule();
        LocalDate on = LocalDate.of(2020, 2, 3);
        assertThat(rule.counts(on, on.minusDays(1))).isFalse();
        assertThat(rule.counts(on, on)).isTrue();
        assertThat(rule.counts(on, on.plusDays(13))).isTrue();
        assertThat(rule.counts(on, on.plusDays(14))).isFalse();
    }

    @Test
    void noKindIsNamedTwiceAndSomeIs() {
        PartnerKind twice = PartnerKind.SOCIAL_WORKER;
        for (List<PartnerKind> parties : List.of(List.<PartnerKind>of(), List.of(twice, twice))) {
            assertThatThrownBy(() -> rule(parties, Bound.AT_LEAST, DayCount.START_INCLUDED))
                    .isInstanceOfSatisfying(
                            DomainException.InvalidValue.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("kinds-not-distinct"));
        }
    }

    private static LinkageRule rule(List<PartnerKind> parties, Bound bound, DayCount birthday) {
        return LinkageRule.builder()
                .addAllParties(parties)
                .addDoctors(PartnerKind.VILLAGE_DOCTOR)
                .adultAge(18)
                .adultAgeBound(bound)
                .birthday(birthday)
                .participationDays(14)
                .build();
    }
}
