package org.communitycontrol.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;

/**
 * Decides which measures an area must take and which it may.
 *
 * <p>The table has a row for each tier and for each situation; where they point to two rows the stricter applies: a
 * low-risk county with a community in which a case appeared is treated by the row of the case. If one of the two is not
 * known, so is the row.
 */
public final class MeasurePlan {

    /** Missing where the tier of the area is not known. */
    static final String NO_TIER = "risk-tier";

    /** Missing where the situation of the community is not known. */
    static final String NO_SITUATION = "community-situation";

    private static final List<String> CLAUSES = List.of(ClauseIds.C_1_1, ClauseIds.C_2_1, ClauseIds.C_2_16);

    private MeasurePlan() {}

    /** Returns the measures of {@code basis} at the end of {@code asOf}. */
    @ImplementsClauses({ClauseIds.C_1_1, ClauseIds.C_2_16})
    public static Decision<MeasureSet, MeasureReason> decide(
            AreaBasis basis, LocalDate asOf, Policy<MeasureRule> policy) {
        MeasureReason reason = reason(basis, policy.parameters());
        return Decision.<MeasureSet, MeasureReason>builder()
                .subject(basis.area())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addAllInputs(inputs(basis, policy.parameters(), reason))
                .build();
    }

    /** What the reason leaves out: the rows, from 1 on, that tier and situation point to; where one is unknown, the other. */
    private static List<Input> inputs(AreaBasis basis, MeasureRule rule, MeasureReason reason) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.count("rows", rule.rows().size()));
        inputs.add(Input.code("byTier", Boolean.toString(rule.goesByTier())));
        boolean unknown = reason instanceof MeasureReason.BasisUnknown;
        if (rule.goesByTier()) {
            basis.tier()
                    .map(tier ->
                            unknown ? Input.code("tier", tier.code()) : Input.count("tierRow", rowOf(rule, tier) + 1))
                    .ifPresent(inputs::add);
        }
        basis.situation()
                .map(situation -> unknown
                        ? Input.code("situation", situation.code())
                        : Input.count("situationRow", rowOf(rule, situation) + 1))
                .ifPresent(inputs::add);
        return inputs;
    }

    static MeasureReason reason(AreaBasis basis, MeasureRule rule) {
        Set<String> missing = new TreeSet<>();
        if (rule.goesByTier() && basis.tier().isEmpty()) {
            missing.add(NO_TIER);
        }
        if (basis.situation().isEmpty()) {
            missing.add(NO_SITUATION);
        }
        if (!missing.isEmpty()) {
            return new MeasureReason.BasisUnknown(missing);
        }
        CommunitySituation situation = basis.situation().orElseThrow();
        Optional<RiskTier> tier = basis.tier().filter(known -> rule.goesByTier());
        int row = rowOf(rule, situation);
        if (tier.isEmpty()) {
            return new MeasureReason.BySituation(
                    situation, MeasureSet.of(rule.rows().get(row)));
        }
        int byTier = rowOf(rule, tier.get());
        return new MeasureReason.ByTierAndSituation(
                tier.get(), situation, MeasureSet.of(rule.rows().get(Math.max(row, byTier))));
    }

    private static int rowOf(MeasureRule rule, RiskTier tier) {
        return rowOf(rule, row -> row.tiers().contains(tier));
    }

    private static int rowOf(MeasureRule rule, CommunitySituation situation) {
        return rowOf(rule, row -> row.situations().contains(situation));
    }

    /** Every tier and situation stands in a row, as the rule checks. */
    private static int rowOf(MeasureRule rule, Predicate<MeasureRow> wanted) {
        for (int i = 0; i < rule.rows().size(); i++) {
            if (wanted.test(rule.rows().get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("a rule without a row for every tier and situation");
    }
}
