package org.communitycontrol.workforce.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.workforce.rest.Shifts.ANN;
import static org.communitycontrol.workforce.rest.Shifts.BEN;
import static org.communitycontrol.workforce.rest.Shifts.breach;
import static org.communitycontrol.workforce.rest.Shifts.day;
import static org.communitycontrol.workforce.rest.Shifts.days;
import static org.communitycontrol.workforce.rest.Shifts.shift;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestCheckTest {

    private static final RestRule RULE =
            RestRule.builder().mostConsecutiveDays(6).leastRestMinutes(600).build();

    @Test
    void theSeventhDayInARowIsABreachAndSoIsTheEighth() {
        assertThat(RestCheck.breaches(days(1, 2, 3, 4, 5, 6), RULE)).isEmpty();
        assertThat(RestCheck.breaches(days(1, 2, 3, 4, 5, 6, 7, 8), RULE))
                .containsExactly(
                        breach(7, RestLimit.CONSECUTIVE_DAYS, 7, 6), breach(8, RestLimit.CONSECUTIVE_DAYS, 8, 6));
        assertThat(RestCheck.breaches(days(1, 2, 3, 4, 5, 6, 8), RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07:59, 599", "08:00, 0", "08:01, 0"})
    void restIsMeasuredToTheMinute(String next, long measured) {
        List<Duty> duties = List.of(shift(ANN, 2, next, "16:00"), shift(ANN, 1, "14:00", "22:00"));

        assertThat(RestCheck.breaches(duties, RULE))
                .isEqualTo(
                        measured == 0 ? List.of() : List.of(breach(2, RestLimit.REST_BETWEEN_SHIFTS, measured, 600)));
    }

    @Test
    void aNightShiftEndsOnTheNextDayAndBelongsToItsOwn() {
        List<Duty> duties = List.of(shift(ANN, 1, "22:00", "06:00"), shift(ANN, 2, "15:59", "24:00"));

        assertThat(RestCheck.breaches(duties, RULE))
                .containsExactly(breach(2, RestLimit.REST_BETWEEN_SHIFTS, 599, 600));
        assertThat(RestCheck.breaches(
                        List.of(shift(ANN, 1, "22:00", "06:00"), shift(ANN, 3, "08:00", "16:00")),
                        RestRule.builder().mostConsecutiveDays(1).build()))
                .isEmpty();
    }

    @Test
    void shiftsThatTouchAreOneStretchAndTwoShortRestsOfADayAreTwoBreaches() {
        List<Duty> duties = List.of(
                shift(ANN, 1, "08:00", "09:00"),
                shift(ANN, 1, "09:00", "10:00"),
                shift(ANN, 1, "11:00", "12:00"),
                shift(ANN, 1, "13:00", "14:00"));

        assertThat(RestCheck.breaches(duties, RULE))
                .containsExactly(
                        breach(1, RestLimit.REST_BETWEEN_SHIFTS, 60, 600),
                        breach(1, RestLimit.REST_BETWEEN_SHIFTS, 60, 600));
    }

    /** Of two breaches of one limit on one day the shorter rest stands first, whichever came first. */
    @Test
    void theShorterOfTwoShortRestsStandsFirst() {
        List<Duty> duties = List.of(
                shift(ANN, 1, "08:00", "09:00"), shift(ANN, 1, "11:00", "12:00"), shift(ANN, 1, "13:00", "14:00"));

        assertThat(RestCheck.breaches(duties, RULE))
                .containsExactly(
                        breach(1, RestLimit.REST_BETWEEN_SHIFTS, 60, 600),
                        breach(1, RestLimit.REST_BETWEEN_SHIFTS, 120, 600));
    }

    /** Clocks are those on the wall: in Shanghai they were put forward on 1986-05-04, and the rota knows nothing of it. */
    @Test
    void aNightInWhichClocksAreChangedHasTheRestThatTheRotaShows() {
        LocalDate night = LocalDate.of(1986, 5, 3);
        Duty before = at(night, shift(ANN, 1, "14:00", "22:00"));
        Duty after = at(night.plusDays(1), shift(ANN, 1, "08:00", "16:00"));

        assertThat(RestCheck.breaches(List.of(before, after), RULE)).isEmpty();
    }

    @Test
    void theMinutesOfAWindowAreThoseOfItsDaysTheLastIncluded() {
        RestRule rule =
                RestRule.builder().mostMinutesInWindow(960).windowDays(3).build();

        assertThat(RestCheck.breaches(days(1, 2, 4), rule)).isEmpty();
        assertThat(RestCheck.breaches(days(1, 2, 3, 5), rule))
                .containsExactly(breach(3, RestLimit.MINUTES_IN_WINDOW, 1440, 960));
    }

    @Test
    void leaveIsDueBeforeTheNextDayOfDuty() {
        RestRule rule = RestRule.builder().leaveAfterDays(3).leaveDays(2).build();

        assertThat(RestCheck.breaches(days(1, 2, 3, 6, 7, 9), rule)).isEmpty();
        assertThat(RestCheck.breaches(days(1, 2, 3, 5, 6), rule))
                .containsExactly(breach(5, RestLimit.COMPENSATORY_LEAVE, 1, 2));
        assertThat(RestCheck.breaches(days(1, 2, 3, 4, 5), rule))
                .containsExactly(
                        breach(4, RestLimit.COMPENSATORY_LEAVE, 0, 2), breach(5, RestLimit.COMPENSATORY_LEAVE, 0, 2));
    }

    @Test
    void cohortsAreKeptApart() {
        RestRule rule = RestRule.builder()
                .putCohort(Post.CHECKPOINT, "contact")
                .putCohort(Post.SERVICE_CENTRE, "office")
                .cohortGapDays(2)
                .build();
        Duty gate = shift(ANN, 1, "08:00", "12:00");

        assertThat(RestCheck.breaches(List.of(gate, office(4)), rule)).isEmpty();
        assertThat(RestCheck.breaches(List.of(gate, office(3)), rule))
                .containsExactly(breach(3, RestLimit.COHORTS_APART, 1, 2));
        assertThat(RestCheck.breaches(List.of(gate, office(1)), rule))
                .containsExactly(breach(1, RestLimit.COHORTS_APART, 0, 2));
        assertThat(RestCheck.breaches(List.of(gate, shift(ANN, 2, Post.DOOR_TO_DOOR, "08:00", "12:00", "")), rule))
                .isEmpty();
    }

    @Test
    void absenceIsNoDutyWhereTheRuleSaysSo() {
        List<Duty> duties = List.of(
                shift(ANN, 1, "14:00", "22:00"),
                shift(ANN, 2, Post.CHECKPOINT, "06:00", "07:00", "absent"),
                shift(ANN, 2, "08:00", "16:00"));

        assertThat(RestCheck.breaches(duties, RULE)).hasSize(2);
        assertThat(RestCheck.breaches(
                        duties,
                        RestRule.builder()
                                .leastRestMinutes(600)
                                .addNotServed(DutyCategory.ABSENT)
                                .build()))
                .isEmpty();
    }

    @Test
    void rowsThatOverlapAreOneAndFound() {
        Accepted<RestBreach> checked = RestCheck.check(
                List.of(
                        new Placed<>(shift(ANN, 1, "10:00", "20:00"), Place.inRow("duty.csv", 2)),
                        new Placed<>(shift(ANN, 1, "08:00", "12:00"), Place.inRow("duty.csv", 3)),
                        new Placed<>(shift(BEN, 1, "09:00", "11:00"), Place.inRow("duty.csv", 4))),
                day -> RULE);

        assertThat(checked.values()).isEmpty();
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("duty-overlaps");
            assertThat(finding.place()).isEqualTo(Place.inRow("duty.csv", 2));
        });
    }

    @Test
    void aBreachIsJudgedByTheRuleOfItsDay() {
        RestRule later = RestRule.builder().mostConsecutiveDays(2).build();
        List<Placed<Duty>> rows = days(1, 2, 3, 4, 5).stream().map(Placed::of).toList();

        assertThat(RestCheck.check(rows, day -> day.isBefore(day(4)) ? RULE : later)
                        .values())
                .containsExactly(
                        breach(4, RestLimit.CONSECUTIVE_DAYS, 4, 2), breach(5, RestLimit.CONSECUTIVE_DAYS, 5, 2));
    }

    @Test
    void theDecisionSaysWhy() {
        Decision<RestVerdict, RestReason> kept =
                RestCheck.decide(ANN, days(1, 2, 3, 4, 5, 6, 7), day(6), Policy.adHoc(RULE));
        Decision<RestVerdict, RestReason> broken =
                RestCheck.decide(ANN, days(1, 2, 3, 4, 5, 6, 7), day(7), Policy.adHoc(RULE));
        Decision<RestVerdict, RestReason> unknown = RestCheck.decide(
                ANN, days(1), day(7), Policy.adHoc(RestRule.builder().build()));

        assertThat(kept.outcome().toOptional()).contains(RestVerdict.RESTED);
        assertThat(broken.outcome().toOptional()).contains(RestVerdict.NOT_RESTED);
        assertThat(broken.reason())
                .isEqualTo(new RestReason.Broken(List.of(breach(7, RestLimit.CONSECUTIVE_DAYS, 7, 6))));
        assertThat(unknown.outcome().toOptional()).isEmpty();
        assertThat(breach(7, RestLimit.CONSECUTIVE_DAYS, 7, 6).sentence(Language.EN))
                .isEqualTo("ann, 2020-02-07: 7 duty days in a row, at most 6 are allowed");
        assertThat(breach(7, RestLimit.CONSECUTIVE_DAYS, 7, 6).sentence(Language.ZH_CN))
                .isEqualTo("ann,2020-02-07:连续值守 7 天,最多 6 天");
    }

    @Test
    void halfALimitAndImpossibleNumbersAreRefused() {
        assertThatThrownBy(() -> RestRule.builder().windowDays(7).build())
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> RestRule.builder().leaveAfterDays(7).build())
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> RestRule.builder().mostConsecutiveDays(0).build())
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> RestRule.builder()
                        .leastRestMinutes(RestRule.MOST_MINUTES + 1)
                        .build())
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    private static Duty office(int day) {
        return shift(ANN, day, Post.SERVICE_CENTRE, "13:00", "17:00", "");
    }

    private static Duty at(LocalDate date, Duty duty) {
        return Duty.builder()
                .worker(duty.worker())
                .date(date)
                .role(duty.role())
                .post(duty.post())
                .start(duty.start())
                .end(duty.end())
                .build();
    }
}
