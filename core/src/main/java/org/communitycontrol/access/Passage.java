package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.Temperature;
import org.immutables.value.Value;

/** Somebody or something at a gate. What was not asked or not measured is absent, never zero. */
@Value.Immutable
public interface Passage {

    /** The identifier of the passage. */
    @JsonProperty
    String id();

    /** The gate, as an identifier of the host's. */
    @JsonProperty
    String gate();

    /** The day at the gate. */
    @JsonProperty
    LocalDate date();

    /** The time at the gate. */
    @JsonProperty
    LocalTime time();

    /** Who or what passes. */
    @JsonProperty
    PassageKind kind();

    /** Which way. */
    @JsonProperty
    Direction direction();

    /** The household whose budget counts. */
    @JsonProperty
    Optional<HouseholdId> household();

    /** The person. */
    @JsonProperty
    Optional<PersonId> person();

    /** The temperature; empty if none was taken. */
    @JsonProperty
    @Value.Redacted
    Optional<Temperature> temperature();

    /** Whether a pass or proof was shown. */
    @JsonProperty
    Optional<Boolean> passShown();

    /** Refuses what is no identifier. */
    @Value.Check
    default void checkIds() {
        TextRules.identifier("id", id());
        TextRules.identifier("gate", gate());
    }

    @JsonCreator
    private static Passage of(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "gate", required = true) String gate,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "time", required = true) LocalTime time,
            @JsonProperty(value = "kind", required = true) PassageKind kind,
            @JsonProperty(value = "direction", required = true) Direction direction,
            @JsonProperty("household") Optional<HouseholdId> household,
            @JsonProperty("person") Optional<PersonId> person,
            @JsonProperty("temperature") Optional<Temperature> temperature,
            @JsonProperty("passShown") Optional<Boolean> passShown) {
        return builder()
                .id(id)
                .gate(gate)
                .date(date)
                .time(time)
                .kind(kind)
                .direction(direction)
                .household(household)
                .person(person)
                .temperature(temperature)
                .passShown(passShown)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Passage}. */
    final class Builder extends ImmutablePassage.Builder {
        Builder() {}
    }
}
