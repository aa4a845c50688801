package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.RiskTier;

/** Why an area within a county has its tier. */
@JsonSubTypes({
    @JsonSubTypes.Type(AreaTierReason.NoInfection.class),
    @JsonSubTypes.Type(AreaTierReason.Infected.class),
    @JsonSubTypes.Type(AreaTierReason.Designated.class),
    @JsonSubTypes.Type(AreaTierReason.RoundOutstanding.class),
    @JsonSubTypes.Type(AreaTierReason.LoweredByDays.class),
    @JsonSubTypes.Type(AreaTierReason.LoweredByDaysAndRound.class)
})
public sealed interface AreaTierReason extends Reason<RiskTier> {

    /** Returns the tier. */
    RiskTier tier();

    @Override
    default Outcome<RiskTier> outcome() {
        return new Outcome.Determined<>(tier());
    }

    /** No infection was found, and nobody designated the area. */
    @JsonTypeName("no-infection")
    record NoInfection() implements AreaTierReason {

        @Override
        public RiskTier tier() {
            return RiskTier.LOW;
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    /**
     * An infection, not yet long enough ago.
     *
     * @param lastInfection the day of the latest
     * @param days the days since, as the rule counts them
     * @param daysNeeded the days that are needed
     */
    @JsonTypeName("infection")
    record Infected(
            @JsonProperty LocalDate lastInfection,
            @JsonProperty long days,
            @JsonProperty int daysNeeded) implements AreaTierReason {

        @Override
        public RiskTier tier() {
            return RiskTier.HIGH;
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.day("lastInfection", lastInfection),
                    Input.count("days", days),
                    Input.count("daysNeeded", daysNeeded));
        }
    }

    /**
     * Designated medium without an infection, not yet long enough ago.
     *
     * @param since the day of the designation
     * @param days the days since, as the rule counts them
     * @param daysNeeded the days that are needed; 0 if there is no way down
     */
    @JsonTypeName("designated-medium")
    record Designated(
            @JsonProperty LocalDate since,
            @JsonProperty long days,
            @JsonProperty int daysNeeded) implements AreaTierReason {

        @Override
        public RiskTier tier() {
            return RiskTier.MEDIUM;
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("since", since), Input.count("days", days), Input.count("daysNeeded", daysNeeded));
        }
    }

    /**
     * The days are full, and the round of tests that is needed beside them is not there or not complete.
     *
     * @param tier the tier in which the area therefore stays
     * @param since the day from which the days count
     * @param days the days since, as the rule counts them
     * @param daysNeeded the days that were needed
     */
    @JsonTypeName("round-outstanding")
    record RoundOutstanding(
            @JsonProperty RiskTier tier,
            @JsonProperty LocalDate since,
            @JsonProperty long days,
            @JsonProperty int daysNeeded)
            implements AreaTierReason {

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("tier", tier.code()),
                    Input.day("since", since),
                    Input.count("days", days),
                    Input.count("daysNeeded", daysNeeded));
        }
    }

    /**
     * Lowered because the days were full.
     *
     * @param tier the tier it was lowered to
     * @param on the day at whose end it was
     * @param daysNeeded the days that were needed
     */
    @JsonTypeName("days-full")
    record LoweredByDays(
            @JsonProperty RiskTier tier,
            @JsonProperty LocalDate on,
            @JsonProperty int daysNeeded) implements AreaTierReason {

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("tier", tier.code()), Input.day("on", on), Input.count("daysNeeded", daysNeeded));
        }
    }

    /**
     * Lowered because the days were full and the round of tests was negative.
     *
     * @param tier the tier it was lowered to
     * @param on the day at whose end it was
     * @param daysNeeded the days that were needed
     */
    @JsonTypeName("days-full-round-clean")
    record LoweredByDaysAndRound(
            @JsonProperty RiskTier tier,
            @JsonProperty LocalDate on,
            @JsonProperty int daysNeeded) implements AreaTierReason {

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("tier", tier.code()), Input.day("on", on), Input.count("daysNeeded", daysNeeded));
        }
    }
}
