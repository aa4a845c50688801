package org.communitycontrol.workforce.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.workforce.rest.Shifts.ANN;
import static org.communitycontrol.workforce.rest.Shifts.BEN;
import static org.communitycontrol.workforce.rest.Shifts.days;
import static org.communitycontrol.workforce.rest.Shifts.shift;

import java.util.List;
import java.util.Set;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.junit.jupiter.api.Test;

class RestConflictsTest {

    private static final WorkerId OPEN = new WorkerId("open");
    private static final RestRule RULE =
            RestRule.builder().mostConsecutiveDays(6).leastRestMinutes(600).build();
    private static final Duty NIGHT = shift(OPEN, 7, "20:00", "02:00");
    private static final Duty MORNING = shift(OPEN, 8, "08:00", "12:00");
    private static final Duty NOON = shift(OPEN, 7, "12:00", "14:00");

    @Test
    void findsARotaWhereThereIsOne() {
        RestConflict found = RestConflicts.find(
                List.of(NIGHT, MORNING, NOON), List.of(BEN, ANN), days(1, 2, 3, 4, 5, 6), RULE, 1000);

        assertThat(found)
                .isEqualTo(new RestConflict.Conflicting(
                        Set.of(RestLimit.CONSECUTIVE_DAYS, RestLimit.REST_BETWEEN_SHIFTS), Set.of(0, 2)));
        assertThat(RestConflicts.find(List.of(NIGHT, MORNING), List.of(BEN, ANN), days(2, 3, 4, 5, 6), RULE, 1000))
                .isEqualTo(new RestConflict.Feasible(
                        List.of(ShiftCandidates.assign(NIGHT, ANN), ShiftCandidates.assign(MORNING, BEN))));
    }

    @Test
    void namesOnlyWhatTheConflictNeeds() {
        assertThat(RestConflicts.find(List.of(NOON, NIGHT, MORNING), List.of(BEN), List.of(), RULE, 1000))
                .isEqualTo(new RestConflict.Conflicting(Set.of(RestLimit.REST_BETWEEN_SHIFTS), Set.of(1, 2)));
        assertThat(RestConflicts.find(List.of(NOON, NIGHT), List.of(), List.of(), RULE, 1000))
                .isEqualTo(new RestConflict.Conflicting(Set.of(), Set.of(1)));
        assertThat(RestConflicts.find(
                        List.of(NOON, NOON, NIGHT),
                        List.of(BEN),
                        List.of(),
                        RestRule.builder().build(),
                        9))
                .isEqualTo(new RestConflict.Conflicting(Set.of(), Set.of(0, 1)));
    }

    /** With the shift between them one stretch, without it two that are too near: leaving it out is no way to a conflict. */
    @Test
    void aShiftThatFillsAPauseIsNoPartOfAConflict() {
        Duty first = shift(OPEN, 1, "08:00", "12:00");
        Duty between = shift(OPEN, 1, "12:00", "16:00");
        Duty last = shift(OPEN, 1, "16:00", "20:00");
        Duty tooSoon = shift(OPEN, 1, "22:00", "23:00");

        assertThat(RestConflicts.find(List.of(first, between, last), List.of(BEN), List.of(), RULE, 1000))
                .isInstanceOf(RestConflict.Feasible.class);
        assertThat(RestConflicts.find(List.of(first, last, between), List.of(BEN), List.of(), RULE, 1000))
                .isInstanceOf(RestConflict.Feasible.class);
        assertThat(RestConflicts.find(List.of(first, between, last, tooSoon), List.of(BEN), List.of(), RULE, 1000))
                .isEqualTo(new RestConflict.Conflicting(Set.of(RestLimit.REST_BETWEEN_SHIFTS), Set.of(2, 3)));
    }

    @Test
    void givesUpRatherThanGuess() {
        assertThat(RestConflicts.find(List.of(NOON, NIGHT, MORNING), List.of(BEN), List.of(), RULE, 2))
                .isEqualTo(new RestConflict.NotKnown(2));
    }
}
