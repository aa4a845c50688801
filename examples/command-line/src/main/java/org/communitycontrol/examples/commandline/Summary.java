package org.communitycontrol.examples.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.message.Language;
import org.communitycontrol.reporting.bulletin.BulletinContent;
import org.communitycontrol.reporting.coverage.CoverageRow;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.section.RestSummary;
import org.communitycontrol.reporting.section.SubsidySummary;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionLevel;

/**
 * What {@code report} says on the terminal, in at most 20 lines.
 *
 * @param content what is reported
 * @param rows its coverage, in order
 * @param gaps what is missing
 * @param language the language of its sentences
 */
record Summary(BulletinContent content, List<CoverageRow> rows, List<Gap> gaps, Language language) {

    private static final int MOST_LINES = 20;

    void print(PrintStream out) {
        List<String> lines = lines();
        int shown = lines.size() <= MOST_LINES ? lines.size() : MOST_LINES - 1;
        lines.subList(0, shown).forEach(out::println);
        if (shown < lines.size()) {
            out.println("  … " + (lines.size() - shown));
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        content.decision().ifPresent(decision -> lines.add(decision.explain(language)));
        for (CoverageUnit unit : CoverageUnit.values()) {
            rows.stream()
                    .filter(row -> row.level() == DivisionLevel.NATION && row.unit() == unit)
                    .forEach(row -> lines.add(total(row)));
        }
        content.tiers().toOptional().ifPresent(tiers -> lines.add(tiers(tiers)));
        content.rest().toOptional().ifPresent(rest -> lines.add(rest(rest)));
        content.subsidy().toOptional().ifPresent(subsidy -> lines.add(subsidy(subsidy)));
        Map<String, Long> byKind = new TreeMap<>();
        gaps.forEach(gap -> byKind.merge(gap.kind().code() + " " + gap.subject().code(), 1L, Long::sum));
        byKind.forEach((kind, count) -> lines.add("gap: " + kind + " " + count));
        Map<String, Long> byCode = new TreeMap<>();
        content.findings().stream().map(Finding::code).forEach(code -> byCode.merge(code, 1L, Long::sum));
        lines.add("findings: " + content.findings().size());
        byCode.forEach((code, count) -> lines.add("  " + code + " " + count));
        return lines;
    }

    private static String tiers(List<Decision<RiskTier, CountyTierReason>> tiers) {
        Map<String, Long> counts = new TreeMap<>();
        tiers.forEach(each ->
                counts.merge(each.outcome().toOptional().map(RiskTier::code).orElse("undetermined"), 1L, Long::sum));
        StringBuilder line = new StringBuilder("tiers: areas ").append(tiers.size());
        counts.forEach(
                (tier, count) -> line.append(", ").append(tier).append(' ').append(count));
        return line.toString();
    }

    private static String rest(RestSummary rest) {
        StringBuilder line = new StringBuilder("rest: duties ").append(rest.duties());
        rest.shortfalls()
                .forEach(each ->
                        line.append(", ").append(each.rule().code()).append(' ').append(each.count()));
        return line.toString();
    }

    private static String subsidy(SubsidySummary subsidy) {
        return "subsidy: " + subsidy.month() + ", workers " + subsidy.workers() + ", days "
                + subsidy.recognisedDays().toPlainString() + ", net " + subsidy.net();
    }

    private static String total(CoverageRow row) {
        StringBuilder line = new StringBuilder(row.unit().code())
                .append(": ")
                .append(row.units().rate());
        for (Disposition disposition : Disposition.values()) {
            line.append(", ")
                    .append(disposition.code())
                    .append(' ')
                    .append(row.units().count(disposition));
        }
        return line.append(", registered ").append(row.registered()).toString();
    }
}
