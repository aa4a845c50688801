package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.workforce.ProofRule;
import org.communitycontrol.workforce.ProofState;
import org.communitycontrol.workforce.ProofStep;

/** What holds for whatever decides whether a sheet of duties is proved. */
public interface ProofLaws {

    /** Returns the state of a sheet at the end of {@code asOf}; empty while it is undetermined. */
    Optional<ProofState> state(Collection<ProofStep> steps, LocalDate asOf, ProofRule rule);

    /** Returns the steps the laws are tried on. */
    @Provide
    default Arbitrary<List<ProofStep>> steps() {
        return new WorkforceDomain().proofSteps();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<ProofRule> proofRules() {
        return new WorkforceDomain().proofRules();
    }

    /**
     * Whoever objected has an answer and nobody was right; everything asked for was recorded; and since it was last put up,
     * as many days are over as the rule says.
     */
    @Property
    default void aSheetIsProvedAsACountByHandSays(
            @ForAll("steps") List<ProofStep> steps,
            @ForAll("proofRules") ProofRule rule,
            @ForAll @IntRange(max = 11) int day) {
        LocalDate asOf = WorkforceDomain.FIRST.plusDays(day);
        assertThat(state(steps, asOf, rule)).isEqualTo(byHand(steps, asOf, rule));
    }

    /** A sheet that is proved stays so for as long as nothing more is done about it. */
    @Property
    default void whatIsProvedStaysProved(
            @ForAll("steps") List<ProofStep> steps,
            @ForAll("proofRules") ProofRule rule,
            @ForAll @IntRange(min = 6, max = 11) int day) {
        LocalDate asOf = WorkforceDomain.FIRST.plusDays(day);
        Optional<ProofState> proved = Optional.of(ProofState.PROVED);
        if (state(steps, asOf, rule).equals(proved)) {
            assertThat(state(steps, asOf.plusDays(1), rule)).isEqualTo(proved);
        }
    }

    /** Neither the order of steps makes a difference nor what is dated after the day. */
    @Property
    default void theOrderOfStepsAndTheFutureMakeNoDifference(
            @ForAll("steps") List<ProofStep> steps,
            @ForAll("proofRules") ProofRule rule,
            @ForAll @IntRange(max = 11) int day,
            @ForAll Random random) {
        LocalDate asOf = WorkforceDomain.FIRST.plusDays(day);
        List<ProofStep> known = new ArrayList<>(steps);
        known.removeIf(step -> step.on().isAfter(asOf));
        Collections.shuffle(known, random);
        assertThat(state(known, asOf, rule)).isEqualTo(state(steps, asOf, rule));
    }

    private static Optional<ProofState> byHand(List<ProofStep> steps, LocalDate asOf, ProofRule rule) {
        boolean attended = false;
        boolean signed = false;
        int hung = -1;
        for (LocalDate day = WorkforceDomain.FIRST; !day.isAfter(asOf); day = day.plusDays(1)) {
            hung += hung < 0 ? 0 : 1;
            for (ProofStep step : steps) {
                if (step.on().equals(day)) {
                    attended |= step instanceof ProofStep.Attended;
                    signed |= step instanceof ProofStep.SignedOff;
                    hung = step instanceof ProofStep.Published
                            ? (rule.dayCount() == DayCount.START_INCLUDED ? 1 : 0)
                            : hung;
                }
            }
        }
        if (steps.stream().anyMatch(step -> stands(step, steps, asOf))) {
            return Optional.of(ProofState.NOT_PROVED);
        }
        if (!attended || (rule.signOff() && !signed) || (rule.publicityDays() > 0 && hung < 0)) {
            return Optional.empty();
        }
        return Optional.of(
                hung >= rule.publicityDays() || rule.publicityDays() == 0 ? ProofState.PROVED : ProofState.NOT_PROVED);
    }

    /** An objection without an answer, or an answer that it was right. */
    private static boolean stands(ProofStep step, List<ProofStep> steps, LocalDate asOf) {
        if (step.on().isAfter(asOf)) {
            return false;
        }
        if (step instanceof ProofStep.Answered answered) {
            return answered.upheld();
        }
        return step instanceof ProofStep.Objected objected
                && steps.stream()
                        .noneMatch(other -> other instanceof ProofStep.Answered answer
                                && answer.id().equals(objected.id())
                                && !answer.on().isAfter(asOf));
    }
}
