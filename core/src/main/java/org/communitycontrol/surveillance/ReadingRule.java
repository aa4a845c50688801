package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.immutables.value.Value;

/** What makes a reading abnormal, and when readings are due. Part of the pack of the rule that asks for readings. */
@Value.Immutable
public interface ReadingRule {

    /** The temperature that is compared with, where the site has none of its own. */
    @JsonProperty
    Temperature threshold();

    /** How a temperature stands to the threshold if it is a fever: {@code at-least} for 37.3 and above. */
    @JsonProperty
    Bound bound();

    /** Thresholds of single sites, where a rule states one. */
    @JsonProperty
    Map<MeasurementSite, Temperature> siteThresholds();

    /** The symptoms a reading asks for; any other that is reported makes it abnormal too. */
    @JsonProperty
    List<Symptom> symptoms();

    /** The halves of a day in which a reading is due, at least one. */
    @JsonProperty
    List<HalfDay> due();

    /** Returns the threshold for a temperature taken at {@code site}, or taken nobody knows where. */
    default Temperature threshold(Optional<MeasurementSite> site) {
        return site.map(known -> siteThresholds().getOrDefault(known, threshold()))
                .orElse(threshold());
    }

    /** Refuses a rule under which no reading is ever due, or one twice. */
    @Value.Check
    default void checkDue() {
        if (due().isEmpty()) {
            throw new DomainException.InvalidValue("due", Problem.of("missing"));
        }
        if (due().stream().distinct().count() < due().size()) {
            throw new DomainException.InvalidValue("due", Problem.of("half-day-repeated"));
        }
    }

    @JsonCreator
    private static ReadingRule of(
            @JsonProperty(value = "threshold", required = true) Temperature threshold,
            @JsonProperty(value = "bound", required = true) Bound bound,
            @JsonProperty("siteThresholds") Optional<Map<MeasurementSite, Temperature>> siteThresholds,
            @JsonProperty(value = "symptoms", required = true) List<Symptom> symptoms,
            @JsonProperty(value = "due", required = true) List<HalfDay> due) {
        return builder()
                .threshold(threshold)
                .bound(bound)
                .putAllSiteThresholds(siteThresholds.orElse(Map.of()))
                .addAllSymptoms(symptoms)
                .addAllDue(due)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReadingRule}. */
    final class Builder extends ImmutableReadingRule.Builder {
        Builder() {}
    }
}
