package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;
import org.immutables.value.Value;

/** A line of the table of measures: where it applies, what is needed there, and what is allowed. */
@Value.Immutable
public interface MeasureRow {

    /** The name of the row, in lower kebab case. */
    @JsonProperty
    String code();

    /** The tiers of the area it stands for; none where the table goes by situation alone. */
    @JsonProperty
    Set<RiskTier> tiers();

    /** The situations of the community it stands for. */
    @JsonProperty
    Set<CommunitySituation> situations();

    /** What control is for. */
    @JsonProperty
    List<ControlStrategy> strategies();

    /** The measures that must be taken. */
    @JsonProperty
    @Value.NaturalOrder
    SortedSet<MeasureCode> required();

    /** The measures that may be taken; those that must be among them. */
    @JsonProperty
    @Value.NaturalOrder
    SortedSet<MeasureCode> allowed();

    /** Refuses a row that requires what it does not allow. */
    @Value.Check
    default void checkRequired() {
        TextRules.code("code", code());
        if (!allowed().containsAll(required())) {
            throw new DomainException.InvalidValue("required", Problem.of("measure-required-not-allowed"));
        }
    }

    @JsonCreator
    private static MeasureRow of(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty(value = "tiers", required = true) List<RiskTier> tiers,
            @JsonProperty(value = "situations", required = true) List<CommunitySituation> situations,
            @JsonProperty(value = "strategies", required = true) List<ControlStrategy> strategies,
            @JsonProperty(value = "required", required = true) List<MeasureCode> required,
            @JsonProperty(value = "allowed", required = true) List<MeasureCode> allowed) {
        return builder()
                .code(code)
                .addAllTiers(tiers)
                .addAllSituations(situations)
                .addAllStrategies(strategies)
                .addAllRequired(required)
                .addAllAllowed(allowed)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasureRow}. */
    final class Builder extends ImmutableMeasureRow.Builder {
        Builder() {}
    }
}
