package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.workforce.ProofRule;
import org.communitycontrol.workforce.WorkCalendar;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The numbers of one scheme: a temporary work subsidy, a medical subsidy or a stipend for volunteers.
 *
 * <p>Of rates, recognitions and cost shares, the first that is for a shift applies to it. A shift that no rate is for is
 * paid nothing, and its line says so.
 */
@Value.Immutable
public interface SubsidyScheme {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<SubsidyScheme> KIND = new PolicyKind<>("subsidy", SubsidyScheme.class);

    /** What is paid; at least one rate, all in one currency. */
    @JsonProperty
    List<SubsidyRate> rates();

    /** How minutes become days, for rates by the day. */
    @JsonProperty
    List<DayRecognition> recognition();

    /** How minutes become hours, for rates by the hour. */
    @JsonProperty
    Optional<PaidHours> hours();

    /** What a day is worth on which a worker served in several ways. */
    @JsonProperty
    MixRule mix();

    /** How a part of a fen is rounded: in each line, before lines are added and capped. */
    @JsonProperty
    FenRounding rounding();

    /** When a multiple of the rate is paid. */
    @JsonProperty
    List<Supplement> supplements();

    /** What is not paid whatever its rate. */
    @JsonProperty
    List<Exclusion> exclusions();

    /** The most a worker gets for a month; the first for a role applies to it. */
    @JsonProperty
    List<MonthlyCap> caps();

    /** Who bears the cost; empty where nothing is known of it. */
    @JsonProperty
    List<CostShare> shares();

    /** Which days are rest days and holidays; needed where a recognition asks. */
    @JsonProperty
    Optional<WorkCalendar> calendar();

    /** What a sheet of duties needs before it is paid; empty where the scheme does not say. */
    @JsonProperty
    Optional<ProofRule> proof();

    /** What is known of the income tax. */
    @JsonProperty
    Optional<TaxNote> tax();

    /** Returns the currency of all amounts. */
    default CurrencyUnit currency() {
        return rates().get(0).amount().getCurrencyUnit();
    }

    /** Returns all who bear a part of the cost, in the order in which they are first named. */
    default List<Payer> payers() {
        return shares().stream()
                .flatMap(share -> share.payers().stream())
                .map(CostShare.Part::payer)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Refuses a scheme without a rate, in several currencies, with rates by the day and no recognition, with rates by the
     * hour and no hours, or with kinds of day and no calendar.
     */
    @Value.Check
    default void checkScheme() {
        if (rates().isEmpty()) {
            throw refused("rates", "scheme-empty");
        }
        boolean oneCurrency = Stream.concat(
                        rates().stream().map(SubsidyRate::amount),
                        caps().stream().map(MonthlyCap::amount))
                .map(Money::getCurrencyUnit)
                .allMatch(currency()::equals);
        if (!oneCurrency) {
            throw refused("rates", "scheme-currencies");
        }
        if (recognition().isEmpty() && rates().stream().anyMatch(rate -> rate.per() == PayUnit.DAY)) {
            throw refused("recognition", "scheme-empty");
        }
        if (hours().isEmpty() && rates().stream().anyMatch(rate -> rate.per() == PayUnit.HOUR)) {
            throw refused("hours", "missing");
        }
        if (calendar().isEmpty()
                && recognition().stream()
                        .anyMatch(recognition -> !recognition.on().isEmpty())) {
            throw refused("calendar", "missing");
        }
    }

    private static DomainException.InvalidValue refused(String field, String code) {
        return new DomainException.InvalidValue(field, Problem.of(code));
    }

    @JsonCreator
    private static SubsidyScheme of(
            @JsonProperty("rates") List<SubsidyRate> rates,
            @JsonProperty(value = "recognition", isRequired = OptBoolean.FALSE) List<DayRecognition> recognition,
            @JsonProperty("hours") Optional<PaidHours> hours,
            @JsonProperty("mix") MixRule mix,
            @JsonProperty("rounding") FenRounding rounding,
            @JsonProperty(value = "supplements", isRequired = OptBoolean.FALSE) List<Supplement> supplements,
            @JsonProperty(value = "exclusions", isRequired = OptBoolean.FALSE) List<Exclusion> exclusions,
            @JsonProperty(value = "caps", isRequired = OptBoolean.FALSE) List<MonthlyCap> caps,
            @JsonProperty(value = "shares", isRequired = OptBoolean.FALSE) List<CostShare> shares,
            @JsonProperty("calendar") Optional<WorkCalendar> calendar,
            @JsonProperty("proof") Optional<ProofRule> proof,
            @JsonProperty("tax") Optional<TaxNote> tax) {
        return builder()
                .addAllRates(rates)
                .addAllRecognition(recognition)
                .hours(hours)
                .mix(mix)
                .rounding(rounding)
                .addAllSupplements(supplements)
                .addAllExclusions(exclusions)
                .addAllCaps(caps)
                .addAllShares(shares)
                .calendar(calendar)
                .proof(proof)
                .tax(tax)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubsidyScheme}. */
    final class Builder extends ImmutableSubsidyScheme.Builder {
        Builder() {}
    }
}
