package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.reporting.export.SubsidyWorkbook;
import org.communitycontrol.reporting.export.Tables;
import org.communitycontrol.reporting.section.Lack;
import org.communitycontrol.reporting.section.RestSummary;
import org.communitycontrol.reporting.section.Section;
import org.communitycontrol.reporting.section.SubsidySummary;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestCheck;
import org.communitycontrol.workforce.rest.RestRule;

/**
 * Rest and subsidy of a day's report: what {@code duty.csv} says up to the day, and nothing later.
 *
 * @param rest the figures of rest
 * @param subsidy the figures of the month
 * @param breaches the rows of {@code rest-violations.csv}
 * @param statements the rows of {@code subsidy.xlsx}
 * @param payers its columns of shares
 * @param given whether there is a table of duties; without one neither file is written
 */
record DutyReport(
        Section<RestSummary> rest,
        Section<SubsidySummary> subsidy,
        List<RestBreach> breaches,
        List<SubsidyStatement> statements,
        List<Payer> payers,
        boolean given) {

    private static final DutyReport NOT_GIVEN = new DutyReport(
            new Section.Lacking<>(Lack.INPUT),
            new Section.Lacking<>(Lack.INPUT),
            List.of(),
            List.of(),
            List.of(),
            false);

    /** Works out both; a finding that both give is given once. */
    static DutyReport of(Optional<List<Placed<Duty>>> duties, LocalDate day, FolderPolicies policies) {
        return duties.map(all -> of(
                        all.stream()
                                .filter(placed -> !placed.value().date().isAfter(day))
                                .toList(),
                        day,
                        policies))
                .orElse(NOT_GIVEN);
    }

    private static DutyReport of(List<Placed<Duty>> known, LocalDate day, FolderPolicies policies) {
        Set<Finding> findings = new HashSet<>();
        DutyReport report = withRest(known, day, policies, findings).withSubsidy(known, day, policies, findings);
        policies.findings().addAll(findings);
        return report;
    }

    /** Writes the two files into {@code folder} if there is a table of duties. */
    void write(Outputs outputs, Path folder) throws IOException {
        if (!given) {
            return;
        }
        try (OutputStream csv = outputs.open(folder.resolve("rest-violations.csv"))) {
            Tables.REST_VIOLATIONS.write(breaches, csv);
        }
        try (OutputStream xlsx = outputs.open(folder.resolve("subsidy.xlsx"))) {
            SubsidyWorkbook.write(statements, payers, xlsx);
        }
    }

    private static DutyReport withRest(
            List<Placed<Duty>> known, LocalDate day, FolderPolicies policies, Set<Finding> findings) {
        Optional<Policy<RestRule>> policy = policies.inForce(RestRule.KIND, day);
        if (policy.isEmpty()) {
            return new DutyReport(
                    new Section.Lacking<>(Lack.POLICY),
                    new Section.Lacking<>(Lack.POLICY),
                    List.of(),
                    List.of(),
                    List.of(),
                    true);
        }
        PolicyPack<RestRule> pack = policies.packOf(RestRule.KIND, policy.get());
        Accepted<RestBreach> checked =
                RestCheck.check(known, each -> policies.onOr(pack, each).parameters());
        findings.addAll(checked.findings());
        List<RestBreach> breaches = checked.values().stream()
                .filter(breach -> policies.isInForce(RestRule.KIND, breach.date()))
                .toList();
        RestSummary summary = RestSummary.of(
                policy.get().reference(), known.stream().map(Placed::value).toList(), breaches);
        return new DutyReport(
                new Section.Given<>(summary), new Section.Lacking<>(Lack.POLICY), breaches, List.of(), List.of(), true);
    }

    /** Days of the month on which no scheme was in force pay nothing, each with a finding. */
    private DutyReport withSubsidy(
            List<Placed<Duty>> known, LocalDate day, FolderPolicies policies, Set<Finding> findings) {
        Optional<Policy<SubsidyScheme>> policy = policies.inForce(SubsidyScheme.KIND, day);
        if (policy.isEmpty()) {
            return this;
        }
        PolicyPack<SubsidyScheme> pack = policies.packOf(SubsidyScheme.KIND, policy.get());
        YearMonth month = YearMonth.from(day);
        Set<LocalDate> unpaid = new TreeSet<>();
        known.stream()
                .map(placed -> placed.value().date())
                .filter(each -> !policies.isInForce(SubsidyScheme.KIND, each))
                .forEach(unpaid::add);
        unpaid.stream()
                .filter(each -> YearMonth.from(each).equals(month))
                .forEach(each -> findings.add(Assessment.noneInForce(SubsidyScheme.KIND, each)));
        Accepted<SubsidyStatement> paid = MonthlySubsidy.statements(
                known.stream()
                        .filter(placed -> !unpaid.contains(placed.value().date()))
                        .toList(),
                month,
                each -> policies.onOr(pack, each));
        findings.addAll(paid.findings());
        List<Payer> all = policies.book().packs().stream()
                .filter(each -> each.kind().equals(SubsidyScheme.KIND))
                .flatMap(each -> each.periods().stream())
                .flatMap(period -> ((SubsidyScheme) period.parameters()).payers().stream())
                .distinct()
                .toList();
        SubsidySummary summary = SubsidySummary.of(
                policy.get().reference(),
                month,
                paid.values(),
                all,
                policy.get().parameters().currency());
        return new DutyReport(rest, new Section.Given<>(summary), breaches, paid.values(), all, given);
    }
}
