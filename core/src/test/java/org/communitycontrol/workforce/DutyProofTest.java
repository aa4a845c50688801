package org.communitycontrol.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.workforce.DutyExamples.DAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.communitycontrol.territory.WorkerId;
import org.junit.jupiter.api.Test;

/** Attendance, signature, three days of publicity: put up on the 16th, proved at the end of the 19th. */
class DutyProofTest {

    private static final ProofRule THREE_DAYS = ProofRule.builder()
            .publicityDays(3)
            .dayCount(DayCount.START_EXCLUDED)
            .signOff(true)
            .build();
    private static final ProofStep ATTENDED = new ProofStep.Attended(DAY.minusDays(1));
    private static final ProofStep SIGNED = new ProofStep.SignedOff(DAY, new WorkerId("head"));
    private static final ProofStep PUBLISHED = new ProofStep.Published(DAY);
    private static final ProofStep OBJECTED = new ProofStep.Objected(DAY.plusDays(1), "o-1");

    @Test
    void isProvedWhenThePublicityIsOver() {
        assertThat(reason(4, ATTENDED, SIGNED, PUBLISHED)).isEqualTo(new ProofReason.Proved(3));
        assertThat(reason(3, ATTENDED, SIGNED, PUBLISHED)).isEqualTo(new ProofReason.Proved(3));
        assertThat(reason(2, ATTENDED, SIGNED, PUBLISHED)).isEqualTo(new ProofReason.PublicityRunning(DAY.plusDays(3)));
    }

    @Test
    void saysWhatIsMissingAndDecidesNothing() {
        Decision<ProofState, ProofReason> decision = decide(9, List.of(ATTENDED));

        assertThat(decision.outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("publicity"), Missing.of("sign-off"))));
        assertThat(Missing.of("publicity").sentence(Language.ZH_CN)).isEqualTo("公示日期");
    }

    @Test
    void anObjectionHoldsItUntilItIsAnswered() {
        assertThat(reason(9, ATTENDED, SIGNED, PUBLISHED, OBJECTED)).isEqualTo(new ProofReason.ObjectionOpen(1));
        assertThat(reason(9, ATTENDED, SIGNED, PUBLISHED, OBJECTED, answered(false)))
                .isEqualTo(new ProofReason.Proved(3));
        assertThat(reason(9, ATTENDED, SIGNED, PUBLISHED, OBJECTED, answered(true)))
                .isEqualTo(new ProofReason.ObjectionUpheld(1));
    }

    @Test
    void theOrderOfStepsMakesNoDifferenceAndTheFutureIsNotLookedAt() {
        List<ProofStep> steps = new ArrayList<>(List.of(ATTENDED, SIGNED, PUBLISHED, OBJECTED, answered(true)));
        Decision<ProofState, ProofReason> decision = decide(4, steps);
        Collections.reverse(steps);

        assertThat(decide(4, steps)).isEqualTo(decision);
        assertThat(decision.reason()).isEqualTo(new ProofReason.ObjectionOpen(1));
    }

    private static ProofStep answered(boolean upheld) {
        return new ProofStep.Answered(DAY.plusDays(5), "o-1", upheld);
    }

    private static ProofReason reason(int days, ProofStep... steps) {
        return decide(days, List.of(steps)).reason();
    }

    private static Decision<ProofState, ProofReason> decide(int days, List<ProofStep> steps) {
        return DutyProof.decide("2020-02", steps, DAY.plusDays(days), Policy.adHoc(THREE_DAYS));
    }
}
