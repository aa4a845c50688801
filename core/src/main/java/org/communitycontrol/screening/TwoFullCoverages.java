package org.communitycontrol.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;

/**
 * Decides whether door-to-door screening and key-group monitoring both cover everybody.
 *
 * <p>Full means equal: 1,840 of 1,842 households screened prints 99.9 % and is not full. A register that was not given
 * leaves the decision undetermined; a register in which nobody was expected is not full, because there is nothing that
 * could be.
 */
public final class TwoFullCoverages {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_2_21, ClauseIds.C_2_22);

    private TwoFullCoverages() {}

    /** Returns the decision at the end of {@code asOf}; visits dated later are not looked at. */
    @ImplementsClauses({ClauseIds.C_2_21, ClauseIds.C_2_22})
    public static Decision<FullCoverage, CoverageReason> decide(
            CoverageFacts facts, LocalDate asOf, Policy<CoverageRule> policy) {
        CoverageRule rule = policy.parameters();
        ClosedPartition<Disposition> households = facts.partition(CoverageUnit.HOUSEHOLD, asOf, rule);
        ClosedPartition<Disposition> keyPersons = facts.partition(CoverageUnit.KEY_PERSON, asOf, rule);
        CoverageReason reason = reason(facts, households, keyPersons);
        return Decision.<FullCoverage, CoverageReason>builder()
                .subject(facts.subject())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addInputs(
                        Input.count("householdsRegistered", households.registered()),
                        Input.count("keyPersonsRegistered", keyPersons.registered()),
                        Input.count("householdScreeningDays", rule.householdScreeningDays()),
                        Input.count("keyGroupMonitoringDays", rule.keyGroupMonitoringDays()))
                .addAllCounterFacts(counterFacts(facts, asOf, rule, reason, households, keyPersons))
                .build();
    }

    private static CoverageReason reason(
            CoverageFacts facts, ClosedPartition<Disposition> households, ClosedPartition<Disposition> keyPersons) {
        EnumSet<CoverageUnit> missing = EnumSet.allOf(CoverageUnit.class);
        missing.removeAll(facts.given());
        if (!missing.isEmpty()) {
            return new CoverageReason.RegisterMissing(missing);
        }
        if (households.outstanding() + keyPersons.outstanding() > 0) {
            return new CoverageReason.UnitsOutstanding(
                    households.expected(), households.outstanding(), keyPersons.expected(), keyPersons.outstanding());
        }
        if (households.expected() == 0) {
            return new CoverageReason.NothingExpected(CoverageUnit.HOUSEHOLD);
        }
        if (keyPersons.expected() == 0) {
            return new CoverageReason.NothingExpected(CoverageUnit.KEY_PERSON);
        }
        return new CoverageReason.BothFull(households.expected(), keyPersons.expected());
    }

    /** One promise: with every named unit screened on the day, both coverages are full. */
    private static List<CounterFact<FullCoverage>> counterFacts(
            CoverageFacts facts,
            LocalDate asOf,
            CoverageRule rule,
            CoverageReason reason,
            ClosedPartition<Disposition> households,
            ClosedPartition<Disposition> keyPersons) {
        boolean canBecomeFull = reason instanceof CoverageReason.UnitsOutstanding
                && households.expected() > 0
                && keyPersons.expected() > 0;
        if (!canBecomeFull) {
            return List.of();
        }
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.day("on", asOf));
        inputs.add(Input.count("units", households.outstanding() + keyPersons.outstanding()));
        for (CoverageUnit unit : CoverageUnit.values()) {
            facts.outstanding(unit, asOf, rule).forEach(id -> inputs.add(Input.id(unit.code(), id)));
        }
        return List.of(new CounterFact<>("screen-units", inputs, FullCoverage.FULL));
    }
}
