package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What was measured and asked in one half of a day.
 *
 * <p>Not measured is not normal, and not asked is not none: the temperature may be absent, and so may the answer on
 * symptoms, which is another thing than an empty set of them.
 */
@Value.Immutable
public interface Reading {

    /** The day. */
    @JsonProperty
    LocalDate on();

    /** The half of the day. */
    @JsonProperty
    HalfDay halfDay();

    /** The temperature; empty if none was taken. Never printed. */
    @JsonProperty
    @Value.Redacted
    Optional<Temperature> temperature();

    /** Where on the body it was taken; empty if that was not noted. */
    @JsonProperty
    Optional<MeasurementSite> site();

    /** The symptoms that were reported, an empty set for none; no set at all if nobody asked. Never printed. */
    @JsonProperty
    @Value.Redacted
    Optional<Set<Symptom>> symptoms();

    @JsonCreator
    private static Reading of(
            @JsonProperty("on") LocalDate on,
            @JsonProperty("halfDay") HalfDay halfDay,
            @JsonProperty("temperature") Optional<Temperature> temperature,
            @JsonProperty("site") Optional<MeasurementSite> site,
            @JsonProperty("symptoms") Optional<Set<Symptom>> symptoms) {
        return builder()
                .on(on)
                .halfDay(halfDay)
                .temperature(temperature)
                .site(site)
                .symptoms(symptoms)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
