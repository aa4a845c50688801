package org.communitycontrol.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;

/**
 * Decides whether a measure keeps to what its area calls for (clause 2.30), and names the smallest repair if not.
 *
 * <p>A measure goes too far if its row does not allow it; if it meets everybody in an area and names no ground; if it
 * restricts people and names no last day; if it cuts off emergency, medical, food or care access; if a service it needs is
 * missing (sealed, banned or refused and then forgotten); if nobody who may approve it has. All of these are said, not
 * only the first. Each measure is judged by itself, so that adding one never takes a finding away.
 *
 * <p>The repair of a measure outside its row is to lift it; of any other, to add exactly what is missing.
 */
public final class ProportionalityGuard {

    private static final List<String> CLAUSES =
            List.of(ClauseIds.C_2_29, ClauseIds.C_2_30, ClauseIds.C_2_31, ClauseIds.C_2_38);

    private ProportionalityGuard() {}

    /** Returns the decision on each of {@code measures} at the end of {@code asOf}, in their order. */
    public static List<Decision<Proportion, ProportionReason>> decide(
            Collection<PlannedMeasure> measures, AreaBasis basis, LocalDate asOf, Policy<MeasureRule> policy) {
        return measures.stream()
                .map(measure -> decide(measure, basis, asOf, policy))
                .toList();
    }

    /** Returns the decision on {@code measure} in the area {@code basis} at the end of {@code asOf}. */
    @ImplementsClauses({ClauseIds.C_2_29, ClauseIds.C_2_30, ClauseIds.C_2_38})
    public static Decision<Proportion, ProportionReason> decide(
            PlannedMeasure measure, AreaBasis basis, LocalDate asOf, Policy<MeasureRule> policy) {
        MeasureRule rule = policy.parameters();
        ProportionReason reason = reason(measure, basis, asOf, rule);
        return Decision.<Proportion, ProportionReason>builder()
                .subject(basis.area())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addAllInputs(inputs(measure, basis, rule))
                .addAllCounterFacts(repair(measure, asOf, rule, reason))
                .build();
    }

    private static ProportionReason reason(PlannedMeasure measure, AreaBasis basis, LocalDate asOf, MeasureRule rule) {
        if (!measure.holdsOn(asOf)) {
            return new ProportionReason.NotHolding(measure.measure(), asOf);
        }
        Optional<MeasureEntry> entry = rule.find(measure.measure());
        if (entry.isEmpty()) {
            return new ProportionReason.NotDescribed(measure.measure());
        }
        MeasureReason plan = MeasurePlan.reason(basis, rule);
        if (plan instanceof MeasureReason.BasisUnknown unknown) {
            return new ProportionReason.RowUnknown(unknown.missing());
        }
        MeasureSet row = plan.outcome().toOptional().orElseThrow();
        Set<Excess> excesses = excesses(measure, entry.get(), row);
        return excesses.isEmpty()
                ? new ProportionReason.WithinRow(measure.measure(), row.row())
                : new ProportionReason.Excessive(measure.measure(), row.row(), excesses);
    }

    private static Set<Excess> excesses(PlannedMeasure measure, MeasureEntry entry, MeasureSet row) {
        Set<Excess> found = EnumSet.noneOf(Excess.class);
        if (!row.allowed().contains(measure.measure())) {
            found.add(Excess.OUTSIDE_ROW);
        }
        if (!measure.blocks().isEmpty()) {
            found.add(Excess.BLOCKS_ESSENTIAL_ACCESS);
        }
        if (!entry.restricts()) {
            return found;
        }
        if (measure.scope() == MeasureScope.WHOLE_AREA && measure.basis().isEmpty()) {
            found.add(Excess.NO_BASIS);
        }
        if (measure.until().isEmpty()) {
            found.add(Excess.NO_END);
        }
        if (!measure.services().containsAll(entry.services())) {
            found.add(Excess.leftAlone(entry.form()));
        }
        if (measure.approvedBy()
                .filter(level -> level.compareTo(entry.approval()) >= 0)
                .isEmpty()) {
            found.add(Excess.NOT_APPROVED);
        }
        return found;
    }

    private static List<Input> inputs(PlannedMeasure measure, AreaBasis basis, MeasureRule rule) {
        List<Input> inputs = new ArrayList<>();
        basis.tier().ifPresent(tier -> inputs.add(Input.code("tier", tier.code())));
        basis.situation().ifPresent(situation -> inputs.add(Input.code("situation", situation.code())));
        inputs.add(Input.code("byTier", Boolean.toString(rule.goesByTier())));
        MeasurePlan.reason(basis, rule)
                .outcome()
                .toOptional()
                .ifPresent(row -> inputs.add(
                        Input.code("allowed", Boolean.toString(row.allowed().contains(measure.measure())))));
        inputs.add(Input.code("scope", measure.scope().code()));
        inputs.add(Input.day("from", measure.from()));
        measure.until().ifPresent(until -> inputs.add(Input.day("until", until)));
        inputs.add(Input.code("basisNamed", Boolean.toString(measure.basis().isPresent())));
        measure.blocks().forEach(access -> inputs.add(Input.code("blocks", access.code())));
        measure.services().forEach(service -> inputs.add(Input.code("service", service.code())));
        measure.approvedBy().ifPresent(level -> inputs.add(Input.code("approvedBy", level.code())));
        rule.find(measure.measure()).ifPresent(entry -> {
            inputs.add(Input.code("form", entry.form().code()));
            entry.services().forEach(service -> inputs.add(Input.code("serviceNeeded", service.code())));
            inputs.add(Input.code("approvalNeeded", entry.approval().code()));
        });
        return inputs;
    }

    private static List<CounterFact<Proportion>> repair(
            PlannedMeasure measure, LocalDate asOf, MeasureRule rule, ProportionReason reason) {
        if (!(reason instanceof ProportionReason.Excessive excessive)) {
            return List.of();
        }
        Input code = Input.code("measure", measure.measure().code());
        if (excessive.excesses().contains(Excess.OUTSIDE_ROW)) {
            return List.of(
                    new CounterFact<>("lift-measure", List.of(code, Input.day("on", asOf)), Proportion.PROPORTIONATE));
        }
        MeasureEntry entry = rule.find(measure.measure()).orElseThrow();
        List<Input> parts = new ArrayList<>();
        Set<Excess> found = excessive.excesses();
        if (found.contains(Excess.NO_BASIS)) {
            parts.add(Input.code("add", "basis"));
        }
        if (found.contains(Excess.NO_END)) {
            parts.add(Input.day("until", DayCount.START_EXCLUDED.lastDay(asOf, rule.reviewDays())));
        }
        measure.blocks().forEach(access -> parts.add(Input.code("open", access.code())));
        entry.services().stream()
                .filter(service -> entry.restricts() && !measure.services().contains(service))
                .forEach(service -> parts.add(Input.code("service", service.code())));
        if (found.contains(Excess.NOT_APPROVED)) {
            parts.add(Input.code("approval", entry.approval().code()));
        }
        List<Input> inputs = new ArrayList<>();
        inputs.add(code);
        inputs.add(Input.count("repairs", parts.size()));
        inputs.addAll(parts);
        return List.of(new CounterFact<>("repair-measure", inputs, Proportion.PROPORTIONATE));
    }
}
