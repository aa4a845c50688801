package org.communitycontrol.testkit.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.MeasureChange;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasurePlan;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.MeasureSet;
import org.communitycontrol.measures.PlannedMeasure;
import org.communitycontrol.measures.Proportion;
import org.communitycontrol.measures.ProportionReason;
import org.communitycontrol.measures.ProportionalityGuard;

class ProportionalityGuardProperties implements GuardLaws {

    @Override
    public List<Decision<Proportion, ProportionReason>> decide(
            List<PlannedMeasure> plan, AreaBasis area, LocalDate asOf, Policy<MeasureRule> policy) {
        return ProportionalityGuard.decide(plan, area, asOf, policy);
    }

    /** A stricter tier or situation never leads to a milder row. */
    @Property
    void theRowNeverGetsMilderAsTheAreaGetsWorse(
            @ForAll("areas") AreaBasis one,
            @ForAll("areas") AreaBasis other,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") MeasureRule rule) {
        Optional<Integer> row = row(one, asOf, rule);
        Optional<Integer> worse = row(
                AreaBasis.builder()
                        .area("A")
                        .tier(one.tier()
                                .map(tier -> other.tier()
                                        .filter(more -> more.compareTo(tier) > 0)
                                        .orElse(tier)))
                        .situation(one.situation()
                                .map(situation -> other.situation()
                                        .filter(more -> more.compareTo(situation) > 0)
                                        .orElse(situation)))
                        .build(),
                asOf,
                rule);
        assertThat(worse.isPresent()).isEqualTo(row.isPresent());
        row.ifPresent(index -> assertThat(worse.orElseThrow()).isGreaterThanOrEqualTo(index));
    }

    /** What a change names leads from the one set to the other, and back again by the opposite change. */
    @Property
    void aChangeLeadsFromOneSetToTheOther(
            @ForAll("areas") AreaBasis one,
            @ForAll("areas") AreaBasis other,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") MeasureRule rule) {
        Optional<MeasureSet> before = plan(one, asOf, rule);
        Optional<MeasureSet> after = plan(other, asOf, rule);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        MeasureChange change = MeasureChange.between(before.get(), after.get());
        Set<MeasureCode> required = new TreeSet<>(before.get().required());
        required.removeAll(change.end());
        required.removeAll(change.mayEnd());
        required.addAll(change.begin());
        assertThat(required).isEqualTo(after.get().required());
        Set<MeasureCode> allowed = new TreeSet<>(before.get().allowed());
        allowed.removeAll(change.end());
        allowed.addAll(change.mayBegin());
        allowed.addAll(change.begin());
        assertThat(allowed).isEqualTo(after.get().allowed());
        assertThat(change.none())
                .isEqualTo(before.get().required().equals(after.get().required())
                        && before.get().allowed().equals(after.get().allowed()));
    }

    private static Optional<MeasureSet> plan(AreaBasis area, LocalDate asOf, MeasureRule rule) {
        return MeasurePlan.decide(area, asOf, Policy.adHoc(rule)).outcome().toOptional();
    }

    private static Optional<Integer> row(AreaBasis area, LocalDate asOf, MeasureRule rule) {
        return plan(area, asOf, rule)
                .map(set ->
                        List.of("mild", "middle", "strict").indexOf(set.row().replaceFirst("-.*", "")));
    }
}
