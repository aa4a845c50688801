package org.communitycontrol.reporting.bulletin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.message.Operand;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.reporting.coverage.CoverageRow;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.coverage.GapKind;
import org.communitycontrol.reporting.coverage.GapSubject;
import org.communitycontrol.reporting.section.Lack;
import org.communitycontrol.reporting.section.RestSummary;
import org.communitycontrol.reporting.section.SubsidySummary;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.FullCoverage;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/**
 * The document {@code daily-report.json}: what the page says, for programs.
 *
 * <p>Counts, codes, days and the names of places; no household, person or worker, not even by identifier. For those see
 * {@code gaps.csv}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "schema",
    "asOf",
    "area",
    "decision",
    "coverage",
    "gaps",
    "tiers",
    "rest",
    "subsidy",
    "lacking",
    "findings"
})
public interface DailyReport {

    /** The name and version of the form of this document. */
    String SCHEMA = "community-control/daily-report/1";

    /** {@link #SCHEMA}. */
    @JsonProperty
    default String schema() {
        return SCHEMA;
    }

    /** The day at whose end everything here holds. */
    @JsonProperty
    LocalDate asOf();

    /** The smallest division that holds every place counted. */
    @JsonProperty
    Area area();

    /**
     * The decision on the two full coverages with the policy it applied; empty where none was in force. Its counter-facts
     * say how many units, not which.
     */
    @JsonProperty
    Optional<Decision<FullCoverage, CoverageReason>> decision();

    /** The rows of {@code coverage.csv}. */
    @JsonProperty
    List<CoverageRow> coverage();

    /** How much is missing where, by kind, subject and place. */
    @JsonProperty
    List<GapCount> gaps();

    /** The decision on the tier of every area that reported cases, by area. */
    @JsonProperty
    List<Decision<RiskTier, CountyTierReason>> tiers();

    /** How often rest fell short; empty where {@link #lacking} says why. */
    @JsonProperty
    Optional<RestSummary> rest();

    /** What the month costs up to the day; empty where {@link #lacking} says why. */
    @JsonProperty
    Optional<SubsidySummary> subsidy();

    /** The sections that are not shown, in the order of this document. */
    @JsonProperty
    List<LackingSection> lacking();

    /** How much was wrong with the input, by code. */
    @JsonProperty
    List<FindingCount> findings();

    /**
     * A division.
     *
     * @param level its level
     * @param code its digits, or {@code CN}
     * @param name for display; empty where it is not known
     */
    record Area(
            @JsonProperty DivisionLevel level,
            @JsonProperty String code,
            @JsonProperty String name) {}

    /**
     * How often one thing is missing in one place.
     *
     * @param gap what is missing
     * @param subject what it is missing at
     * @param place the code of the grid, or of the community where there is no grid
     * @param count at least 1
     */
    record GapCount(
            @JsonProperty GapKind gap,
            @JsonProperty GapSubject subject,
            @JsonProperty String place,
            @JsonProperty long count) {}

    /**
     * A section that is not shown.
     *
     * @param section its name in this document
     * @param lack why
     */
    record LackingSection(
            @JsonProperty String section, @JsonProperty Lack lack) {}

    /**
     * How often one thing was wrong.
     *
     * @param code the code of the findings
     * @param count at least 1
     */
    record FindingCount(
            @JsonProperty String code, @JsonProperty long count) {}

    /** Returns the document for {@code content}. */
    static DailyReport of(BulletinContent content) {
        CoverageRollUp coverage = content.coverage();
        String code = coverage.area().map(DivisionCode::value).orElse(CoverageRollUp.NATION_CODE);
        return builder()
                .asOf(content.asOf())
                .area(new Area(
                        coverage.area().map(DivisionCode::level).orElse(DivisionLevel.NATION),
                        code,
                        content.names().getOrDefault(code, "")))
                .decision(content.decision().map(DailyReport::withoutIdentifiers))
                .addAllCoverage(coverage.rows(content.names()))
                .addAllGaps(gapCounts(content.gaps()))
                .addAllTiers(tiers(content))
                .rest(content.rest().toOptional())
                .subsidy(content.subsidy().toOptional())
                .addAllLacking(lacking(content))
                .addAllFindings(findingCounts(content.findings()))
                .build();
    }

    /** Returns the document as JSON in one line without a line end. */
    default String json() {
        return StrictJson.write(this);
    }

    private static Decision<FullCoverage, CoverageReason> withoutIdentifiers(
            Decision<FullCoverage, CoverageReason> decision) {
        return Decision.<FullCoverage, CoverageReason>builder()
                .subject(decision.subject())
                .asOf(decision.asOf())
                .reason(decision.reason())
                .policy(decision.policy())
                .addAllClauses(decision.clauses())
                .addAllInputs(decision.inputs())
                .addAllCounterFacts(decision.counterFacts().stream()
                        .map(each -> new CounterFact<>(
                                each.code(),
                                each.inputs().stream()
                                        .filter(input -> !(input.value() instanceof Operand.Id))
                                        .toList(),
                                each.then()))
                        .toList())
                .build();
    }

    private static List<GapCount> gapCounts(List<Gap> gaps) {
        Map<GapKind, Map<GapSubject, Map<String, Long>>> counts = new TreeMap<>();
        for (Gap gap : gaps) {
            String place =
                    gap.grid().map(GridCode::value).orElse(gap.community().value());
            counts.computeIfAbsent(gap.kind(), key -> new TreeMap<>())
                    .computeIfAbsent(gap.subject(), key -> new TreeMap<>())
                    .merge(place, 1L, Long::sum);
        }
        List<GapCount> rows = new ArrayList<>();
        counts.forEach((kind, subjects) -> subjects.forEach((subject, places) ->
                places.forEach((place, count) -> rows.add(new GapCount(kind, subject, place, count)))));
        return rows;
    }

    private static List<Decision<RiskTier, CountyTierReason>> tiers(BulletinContent content) {
        return content.tiers().toOptional().orElse(List.of()).stream()
                .sorted(Comparator.comparing(Decision::subject, TextRules.BY_CODE_POINT))
                .toList();
    }

    private static List<LackingSection> lacking(BulletinContent content) {
        List<LackingSection> lacking = new ArrayList<>();
        content.tiers().lacks().ifPresent(lack -> lacking.add(new LackingSection("tiers", lack)));
        content.rest().lacks().ifPresent(lack -> lacking.add(new LackingSection("rest", lack)));
        content.subsidy().lacks().ifPresent(lack -> lacking.add(new LackingSection("subsidy", lack)));
        return lacking;
    }

    private static List<FindingCount> findingCounts(List<Finding> findings) {
        Map<String, Long> counts = new TreeMap<>(TextRules.BY_CODE_POINT);
        findings.forEach(finding -> counts.merge(finding.code(), 1L, Long::sum));
        List<FindingCount> rows = new ArrayList<>();
        counts.forEach((code, count) -> rows.add(new FindingCount(code, count)));
        return rows;
    }

    private static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DailyReport}. */
    final class Builder extends ImmutableDailyReport.Builder {
        Builder() {}
    }
}
