package org.communitycontrol.reporting.bulletin;

import java.util.List;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.law.Clause;
import org.communitycontrol.law.ClauseCatalogue;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.FullCoverage;

/** The decision as the page says it; {@code state} is {@code full}, {@code open} or {@code unknown}. */
record Verdict(
        String state,
        String headline,
        String sentence,
        List<String> missing,
        List<String> counterFacts,
        String policy,
        String confidence,
        String outsideDates,
        List<ClauseLine> clauses) {

    private static final int MOST_COUNTER_FACTS = 3;

    record ClauseLine(String id, String text) {}

    static Verdict of(BulletinContent content, PageText text) {
        return content.decision()
                .map(decision -> of(decision, text))
                .orElseGet(() -> new Verdict(
                        "unknown",
                        text.sentence("headline-unknown"),
                        text.sentence("no-policy"),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        "",
                        List.of()));
    }

    private static Verdict of(Decision<FullCoverage, CoverageReason> decision, PageText text) {
        Language language = text.language();
        List<String> missing = decision.outcome()
                .match(
                        determined -> List.of(),
                        undetermined -> undetermined.undetermined().stream()
                                .map((Missing each) -> each.sentence(language))
                                .toList());
        String state = decision.outcome().toOptional().map(Verdict::stateOf).orElse("unknown");
        return new Verdict(
                state,
                text.sentence("headline-" + state),
                decision.reason().sentence(language),
                missing,
                decision.counterFacts().stream()
                        .limit(MOST_COUNTER_FACTS)
                        .map((CounterFact<?> each) -> each.sentence(language))
                        .toList(),
                text.sentence(
                        "policy",
                        Input.code("id", decision.policy().id().value()),
                        Input.count("version", decision.policy().version())),
                text.sentence("confidence-" + decision.policy().confidence().code()),
                decision.policy().inForce() ? "" : text.sentence("outside-dates"),
                decision.clauses().stream()
                        .map(id -> new ClauseLine(id, clauseText(id, language)))
                        .toList());
    }

    private static String stateOf(FullCoverage coverage) {
        return switch (coverage) {
            case FULL -> "full";
            case NOT_FULL -> "open";
        };
    }

    private static String clauseText(String id, Language language) {
        return ClauseCatalogue.find(id).map(clause -> textOf(clause, language)).orElse("");
    }

    private static String textOf(Clause clause, Language language) {
        return switch (language) {
            case ZH_CN -> clause.chinese();
            case EN -> clause.english();
        };
    }
}
