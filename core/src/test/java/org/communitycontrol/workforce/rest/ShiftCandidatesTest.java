package org.communitycontrol.workforce.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.workforce.rest.Shifts.ANN;
import static org.communitycontrol.workforce.rest.Shifts.BEN;
import static org.communitycontrol.workforce.rest.Shifts.breach;
import static org.communitycontrol.workforce.rest.Shifts.days;
import static org.communitycontrol.workforce.rest.Shifts.shift;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.message.Language;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.junit.jupiter.api.Test;

class ShiftCandidatesTest {

    private static final RestRule RULE =
            RestRule.builder().mostConsecutiveDays(6).leastRestMinutes(600).build();
    private static final WorkerId CAI = new WorkerId("cai");

    @Test
    void saysWhoCouldTakeAShiftAndWhyTheOthersCouldNot() {
        List<Duty> duties = new ArrayList<>(days(1, 2, 3, 4, 5, 6));
        duties.add(shift(BEN, 7, "06:00", "09:00"));

        List<ShiftCandidate> candidates =
                ShiftCandidates.of(shift(CAI, 7, "08:00", "16:00"), List.of(CAI, BEN, ANN, CAI), duties, RULE);

        assertThat(candidates).extracting(ShiftCandidate::worker).containsExactly(CAI, BEN, ANN);
        assertThat(candidates).extracting(ShiftCandidate::could).containsExactly(true, false, false);
        assertThat(candidates).extracting(ShiftCandidate::minutes).containsExactly(0L, 180L, 2880L);
        assertThat(candidates.get(2).breaches()).containsExactly(breach(7, RestLimit.CONSECUTIVE_DAYS, 7, 6));
        assertThat(candidates.get(1).whyNot(Language.EN)).containsExactly("ben is on duty at that time");
        assertThat(candidates.get(2).whyNot(Language.ZH_CN)).containsExactly("ann,2020-02-07:连续值守 7 天,最多 6 天");
        assertThat(candidates.get(0).whyNot(Language.EN)).isEmpty();
    }

    @Test
    void aSecondBreachLikeTheFirstIsSeen() {
        List<Duty> duties = List.of(shift(ANN, 1, "08:00", "10:00"), shift(ANN, 1, "11:00", "12:00"));

        ShiftCandidate candidate = ShiftCandidates.of(shift(BEN, 1, "13:00", "14:00"), List.of(ANN), duties, RULE)
                .get(0);

        assertThat(candidate.breaches()).containsExactly(breach(1, RestLimit.REST_BETWEEN_SHIFTS, 60, 600));
    }
}
