package org.communitycontrol.reporting.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.message.Input;
import org.communitycontrol.reporting.section.Lack;
import org.communitycontrol.reporting.section.RestSummary;
import org.communitycontrol.reporting.section.Section;
import org.communitycontrol.reporting.section.SubsidySummary;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CountyTierReason;

/**
 * A section below the coverages: a sentence and a table, or what is lacking for them.
 *
 * @param lacking empty where the section is shown
 */
record PageSection(
        String id,
        String title,
        String lacking,
        String sentence,
        String policy,
        List<String> columns,
        List<Line> lines,
        String rest) {

    private static final int MOST_LINES = 300;

    /** A row of the table; {@code shade} is empty where it has no swatch. */
    record Line(String name, String code, String shade, List<String> cells) {}

    /** Returns the sections in the order of the page. */
    static List<PageSection> of(BulletinContent content, PageText text) {
        return List.of(
                section("tiers", content.tiers(), shown -> tiers(shown, content, text), text),
                section("rest", content.rest(), shown -> rest(shown, text), text),
                section("subsidy", content.subsidy(), shown -> subsidy(shown, text), text));
    }

    private static <T> PageSection section(
            String id, Section<T> section, Function<T, PageSection> shown, PageText text) {
        return section.match(
                shown,
                (Lack lack) -> new PageSection(
                        id,
                        text.sentence("label-" + id),
                        text.sentence(id + "-lacking-" + lack.code()),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        ""));
    }

    private static PageSection tiers(
            List<Decision<RiskTier, CountyTierReason>> tiers, BulletinContent content, PageText text) {
        List<Line> lines = new ArrayList<>();
        tiers.stream()
                .sorted(Comparator.comparing(
                        (Decision<RiskTier, CountyTierReason> each) -> each.subject(), TextRules.BY_CODE_POINT))
                .limit(MOST_LINES)
                .forEach(each -> {
                    String tier =
                            each.outcome().toOptional().map(RiskTier::code).orElse("undetermined");
                    lines.add(new Line(
                            content.names().getOrDefault(each.subject(), ""),
                            each.subject(),
                            shade(tier),
                            List.of(text.sentence("tier-" + tier), each.reason().sentence(text.language()))));
                });
        return new PageSection(
                "tiers",
                text.sentence("label-tiers"),
                "",
                text.sentence(tiers.isEmpty() ? "tiers-none" : "tiers-some", PageText.figure("areas", tiers.size())),
                tiers.isEmpty() ? "" : policy(tiers.get(0).policy(), text),
                List.of(text.sentence("col-place"), text.sentence("col-tier"), text.sentence("col-why")),
                lines,
                tiers.size() <= MOST_LINES
                        ? ""
                        : text.sentence("more-tiers", PageText.figure("count", tiers.size() - MOST_LINES)));
    }

    private static String shade(String tier) {
        return switch (tier) {
            case "low" -> Shade.NOTHING_EXPECTED.code();
            case "medium" -> Shade.BELOW_80.code();
            case "high" -> Shade.FULL.code();
            default -> "";
        };
    }

    private static PageSection rest(RestSummary rest, PageText text) {
        return new PageSection(
                "rest",
                text.sentence("label-rest"),
                "",
                text.sentence(
                        rest.shortfalls().isEmpty() ? "rest-kept" : "rest-broken",
                        PageText.figure("duties", rest.duties()),
                        PageText.figure("workers", rest.workers())),
                policy(rest.policy(), text),
                List.of(text.sentence("col-limit"), text.sentence("col-times"), text.sentence("col-workers")),
                rest.shortfalls().stream()
                        .map(each -> new Line(
                                text.sentence("limit-" + each.rule().code()),
                                "",
                                "",
                                List.of(PageText.number(each.count()), PageText.number(each.workers()))))
                        .toList(),
                "");
    }

    private static PageSection subsidy(SubsidySummary subsidy, PageText text) {
        List<Line> lines = new ArrayList<>();
        lines.add(amount(text.sentence("subsidy-gross"), subsidy.gross().toString()));
        lines.add(amount(text.sentence("subsidy-cut"), subsidy.cut().toString()));
        lines.add(amount(text.sentence("subsidy-net"), subsidy.net().toString()));
        subsidy.shares()
                .forEach(share -> lines.add(new Line(
                        text.sentence("subsidy-share"),
                        share.payer().code(),
                        "",
                        List.of(share.amount().toString()))));
        return new PageSection(
                "subsidy",
                text.sentence("label-subsidy"),
                "",
                text.sentence(
                        "subsidy-some",
                        Input.code("month", subsidy.month().toString()),
                        PageText.figure("workers", subsidy.workers()),
                        Input.code("days", subsidy.recognisedDays().toPlainString())),
                policy(subsidy.policy(), text),
                List.of(text.sentence("col-part"), text.sentence("col-amount")),
                lines,
                "");
    }

    private static Line amount(String name, String amount) {
        return new Line(name, "", "", List.of(amount));
    }

    private static String policy(PolicyReference policy, PageText text) {
        return text.sentence(
                "policy-and-confidence",
                Input.code("id", policy.id().value()),
                Input.count("version", policy.version()),
                Input.code(
                        "confidence",
                        text.sentence("confidence-" + policy.confidence().code())));
    }
}
