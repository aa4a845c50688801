package org.communitycontrol.examples.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.json.intake.Cases;
import org.communitycontrol.law.Policy;
import org.communitycontrol.reporting.section.Lack;
import org.communitycontrol.reporting.section.Section;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CaseColumns;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.county.CountyTiers;

/** The tiers of a day's report. */
final class TierReport {

    private TierReport() {}

    /** Decides the tier of every area with a report up to {@code day}; later ones are not looked at. */
    static Section<List<Decision<RiskTier, CountyTierReason>>> of(
            Optional<Cases.Table> cases, LocalDate day, FolderPolicies policies) {
        if (cases.isEmpty()) {
            return new Section.Lacking<>(Lack.INPUT);
        }
        Cases.Table table = cases.get();
        CaseColumns columns = table.columns();
        columns.corrections().stream()
                .filter(corrected -> !columns.day(corrected.row()).isAfter(day))
                .forEach(corrected -> policies.findings().add(table.finding(corrected)));
        Optional<Policy<CountyTierRule>> policy = policies.inForce(CountyTierRule.KIND, day);
        if (policy.isEmpty()) {
            return new Section.Lacking<>(Lack.POLICY);
        }
        SortedMap<String, Integer> areas = new TreeMap<>(TextRules.BY_CODE_POINT);
        for (int row = 0; row < columns.rows(); row++) {
            if (!columns.day(row).isAfter(day)) {
                areas.putIfAbsent(columns.area(row), row);
            }
        }
        return new Section.Given<>(areas.values().stream()
                .map(row -> CountyTiers.decide(columns.cases(row, ClusterReading.GIVEN), day, policy.get()))
                .toList());
    }
}
