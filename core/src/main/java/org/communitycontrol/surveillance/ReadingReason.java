package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why somebody is referred after a reading, or not, or why it cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(ReadingReason.TemperatureAbnormal.class),
    @JsonSubTypes.Type(ReadingReason.SymptomsReported.class),
    @JsonSubTypes.Type(ReadingReason.Unremarkable.class),
    @JsonSubTypes.Type(ReadingReason.ReadingIncomplete.class)
})
public sealed interface ReadingReason extends Reason<Referral> {

    /**
     * The temperature reached the threshold.
     *
     * @param temperature as it was read off, in degrees Celsius
     * @param threshold the rule's, in degrees Celsius
     */
    @JsonTypeName("temperature-abnormal")
    record TemperatureAbnormal(
            @JsonProperty BigDecimal temperature,
            @JsonProperty BigDecimal threshold) implements ReadingReason {

        @Override
        public Outcome<Referral> outcome() {
            return new Outcome.Determined<>(Referral.REFER);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.amount("temperature", temperature), Input.amount("threshold", threshold));
        }
    }

    /**
     * Symptoms were reported.
     *
     * @param symptoms how many, at least 1
     */
    @JsonTypeName("symptoms-reported")
    record SymptomsReported(@JsonProperty int symptoms) implements ReadingReason {

        @Override
        public Outcome<Referral> outcome() {
            return new Outcome.Determined<>(Referral.REFER);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("symptoms", symptoms));
        }
    }

    /**
     * Measured below the threshold, asked, and no symptom.
     *
     * @param temperature as it was read off, in degrees Celsius
     * @param threshold the rule's, in degrees Celsius
     */
    @JsonTypeName("unremarkable")
    record Unremarkable(
            @JsonProperty BigDecimal temperature,
            @JsonProperty BigDecimal threshold) implements ReadingReason {

        @Override
        public Outcome<Referral> outcome() {
            return new Outcome.Determined<>(Referral.NONE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.amount("temperature", temperature), Input.amount("threshold", threshold));
        }
    }

    /**
     * Nothing abnormal is known, and not all was measured and asked.
     *
     * @param missing which part, at least one of them
     */
    @JsonTypeName("reading-incomplete")
    record ReadingIncomplete(@JsonProperty Set<Part> missing) implements ReadingReason {
        public ReadingIncomplete {
            missing = ImmutableSortedSet.copyOf(missing);
        }

        @Override
        public Outcome<Referral> outcome() {
            return new Outcome.Undetermined<>(
                    missing.stream().map(part -> Missing.of(part.code())).toList());
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("missing", missing.size()));
        }
    }

    /** A part of a reading. */
    enum Part {
        /** The temperature. */
        TEMPERATURE("temperature"),
        /** The answer on symptoms. */
        SYMPTOMS("symptoms");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
