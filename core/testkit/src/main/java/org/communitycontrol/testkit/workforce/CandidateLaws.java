package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.message.Language;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestRule;
import org.communitycontrol.workforce.rest.ShiftCandidate;

/** What holds for whatever says who could take a shift and why the others could not. */
public interface CandidateLaws {

    /** Returns an answer for every worker. */
    List<ShiftCandidate> candidates(Duty shift, Collection<WorkerId> workers, Collection<Duty> duties, RestRule rule);

    /** Returns the shifts that somebody has to take. */
    @Provide
    default Arbitrary<Duty> shift() {
        return new WorkforceDomain().duty();
    }

    /** Returns the duties the laws are tried on. */
    @Provide
    default Arbitrary<List<Duty>> duties() {
        return new WorkforceDomain().duties();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<RestRule> rules() {
        return new WorkforceDomain().rules();
    }

    /** Each is a candidate or has a ground why not, in both languages; who could comes first, and who serves least. */
    @Property
    default void everybodyIsAnsweredOnceAndRefusedForAGround(
            @ForAll("shift") Duty shift, @ForAll("duties") List<Duty> duties, @ForAll("rules") RestRule rule) {
        List<WorkerId> twice = new ArrayList<>(WorkforceDomain.WORKERS);
        twice.addAll(WorkforceDomain.WORKERS);
        List<ShiftCandidate> answers = candidates(shift, twice, duties, rule);

        assertThat(answers)
                .extracting(ShiftCandidate::worker)
                .containsExactlyInAnyOrderElementsOf(WorkforceDomain.WORKERS);
        assertThat(answers)
                .isSortedAccordingTo(Comparator.comparing((ShiftCandidate answer) -> answer.could() ? 0 : 1)
                        .thenComparing(ShiftCandidate::minutes)
                        .thenComparing(ShiftCandidate::worker));
        for (ShiftCandidate answer : answers) {
            assertThat(answer.minutes())
                    .isEqualTo(clock(of(answer.worker(), duties)).cardinality());
            for (Language language : Language.values()) {
                assertThat(answer.whyNot(language).isEmpty()).isEqualTo(answer.could());
            }
        }
    }

    /** Given the shift, who could is in one place at a time and breaches nothing more; who could not, does. */
    @Property
    default void whoTakesTheShiftBreachesWhatIsSaidAndNothingElse(
            @ForAll("shift") Duty shift, @ForAll("duties") List<Duty> duties, @ForAll("rules") RestRule rule) {
        for (ShiftCandidate answer : candidates(shift, WorkforceDomain.WORKERS, duties, rule)) {
            List<Duty> own = of(answer.worker(), duties);
            Duty taken = WorkforceDomain.shift(shift, answer.worker(), shift.date());
            List<Duty> with = new ArrayList<>(own);
            with.add(taken);
            List<RestBreach> more = new ArrayList<>(RestByHand.breaches(answer.worker(), with, rule));
            RestByHand.breaches(answer.worker(), own, rule).forEach(more::remove);

            assertThat(answer.alreadyOnDuty()).isEqualTo(clock(own).intersects(clock(List.of(taken))));
            assertThat(answer.breaches()).isEqualTo(more);
            assertThat(answer.could()).isEqualTo(!answer.alreadyOnDuty() && more.isEmpty());
        }
    }

    /** Neither the order of workers and duties makes a difference, nor whose the shift was. */
    @Property
    default void orderAndTheShiftsFormerWorkerMakeNoDifference(
            @ForAll("shift") Duty shift,
            @ForAll("duties") List<Duty> duties,
            @ForAll("rules") RestRule rule,
            @ForAll long seed) {
        List<Duty> shuffled = new ArrayList<>(duties);
        List<WorkerId> workers = new ArrayList<>(WorkforceDomain.WORKERS);
        Collections.shuffle(shuffled, new Random(seed));
        Collections.shuffle(workers, new Random(seed));
        Duty anothers = WorkforceDomain.shift(shift, new WorkerId("nobody"), shift.date());

        assertThat(candidates(anothers, workers, shuffled, rule))
                .isEqualTo(candidates(shift, WorkforceDomain.WORKERS, duties, rule));
    }

    private static List<Duty> of(WorkerId worker, List<Duty> duties) {
        return duties.stream().filter(duty -> duty.worker().equals(worker)).toList();
    }

    private static BitSet clock(List<Duty> duties) {
        BitSet minutes = new BitSet();
        for (Duty duty : duties) {
            minutes.set(RestByHand.start(duty), RestByHand.start(duty) + duty.minutes());
        }
        return minutes;
    }
}
