package org.communitycontrol.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * A rule as data: what it is, who set it, where it is written, and its numbers by date.
 *
 * <p>The {@linkplain #periods() periods} follow one another without gap or overlap; where a rule really was suspended,
 * that is two packs. A later version of a pack replaces the earlier one whole, for everybody who asks as of {@link
 * #knownFrom()} or later.
 *
 * @param <P> the type of the numbers
 */
@Value.Immutable
public interface PolicyPack<P> {

    /** The pack's id. */
    PolicyId id();

    /** The pack's version, from 1. */
    int version();

    /** What it decides. */
    PolicyKind<P> kind();

    /** Where it applies: a country or division code, such as {@code CN} or {@code 3502}. */
    String jurisdiction();

    /** The name of the rule, in every language. */
    Map<Language, String> titles();

    /** The body that set it, in its own language. */
    String issuer();

    /** The document number, where one is known. */
    Optional<String> documentNumber();

    /** The first day on which this version of the pack was known. */
    LocalDate knownFrom();

    /** The documents the numbers come from, at least one. */
    List<Citation> citations();

    /** The numbers by date, in order of date, at least one. */
    List<PolicyPeriod<P>> periods();

    /** Returns the days from the first period's first day to the last period's last day. */
    default LocalDateRange effective() {
        return LocalDateRange.of(
                periods().get(0).days().getStart(),
                periods().get(periods().size() - 1).days().getEnd());
    }

    /** Returns the weakest confidence among the citations. */
    default Confidence confidence() {
        return citations().stream()
                .map(Citation::confidence)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the name of the rule. */
    default String title(Language language) {
        return titles().getOrDefault(language, id().value());
    }

    /**
     * Returns the policy for {@code day}. Outside the pack's dates it is what the pack <em>would</em> say, by its nearest
     * period, and the reference says {@code inForce = false}.
     */
    default Policy<P> on(LocalDate day) {
        PolicyPeriod<P> nearest = periods().get(0);
        for (PolicyPeriod<P> period : periods()) {
            if (!day.isBefore(period.days().getStart())) {
                nearest = period;
            }
        }
        return new Policy<>(
                new PolicyReference(id(), version(), confidence(), effective().contains(day)), nearest.parameters());
    }

    /**
     * Refuses a pack without title, citation or period, and periods with a gap or an overlap between them.
     *
     * @throws DomainException.InvalidDocument naming each with its dates and a JSON Pointer
     */
    @Value.Check
    default void checkDocument() {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            if (titles().getOrDefault(language, "").isBlank()) {
                findings.add(Finding.of(
                        Place.at("", 0, "/title/" + language.code()),
                        "missing",
                        Input.code("language", language.code())));
            }
        }
        if (version() < 1) {
            findings.add(Finding.of(
                    Place.at("", 0, "/version"),
                    "too-small",
                    Input.count("limit", 1),
                    Input.count("value", version())));
        }
        if (citations().isEmpty()) {
            findings.add(Finding.of(Place.at("", 0, "/citations"), "policy-without-citation"));
        }
        if (periods().isEmpty()) {
            findings.add(Finding.of(Place.at("", 0, "/periods"), "policy-without-period"));
        }
        for (int i = 1; i < periods().size(); i++) {
            LocalDate endBefore = periods().get(i - 1).days().getEnd();
            LocalDate start = periods().get(i).days().getStart();
            Place place = Place.at("", 0, "/periods/" + i + "/from");
            if (start.isBefore(endBefore)) {
                findings.add(Finding.of(
                        place,
                        "policy-overlap",
                        Input.day("from", start),
                        PolicyPeriod.lastDay("to", periods().get(i - 1).days())));
            } else if (start.isAfter(endBefore)) {
                findings.add(Finding.of(
                        place, "policy-gap", Input.day("from", endBefore), Input.day("to", start.minusDays(1))));
            }
        }
        if (!findings.isEmpty()) {
            throw new DomainException.InvalidDocument(findings);
        }
    }

    /** Returns an empty builder. */
    static <P> Builder<P> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link PolicyPack}.
     *
     * @param <P> the type of the numbers
     */
    final class Builder<P> extends ImmutablePolicyPack.Builder<P> {
        Builder() {}
    }
}
