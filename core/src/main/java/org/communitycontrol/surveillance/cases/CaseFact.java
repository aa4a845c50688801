package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A statement about one case; a later one replaces it whole. */
@Value.Immutable
public interface CaseFact {

    /** The case. */
    @JsonProperty
    CaseId id();

    /** The day of the statement. */
    @JsonProperty
    LocalDate on();

    /** What was said. */
    @JsonProperty
    CaseStatus status();

    /** Where the case was infected. */
    @JsonProperty
    CaseOrigin origin();

    /** Whether the source of the infection is known; empty if nobody has said. */
    @JsonProperty
    Optional<Boolean> sourceKnown();

    /** The small place the case belongs to; empty if none is known. */
    @JsonProperty
    Optional<PlaceId> place();

    @JsonCreator
    private static CaseFact of(
            @JsonProperty("id") CaseId id,
            @JsonProperty("on") LocalDate on,
            @JsonProperty("status") CaseStatus status,
            @JsonProperty("origin") CaseOrigin origin,
            @JsonProperty("sourceKnown") Optional<Boolean> sourceKnown,
            @JsonProperty("place") Optional<PlaceId> place) {
        return builder()
                .id(id)
                .on(on)
                .status(status)
                .origin(origin)
                .sourceKnown(sourceKnown)
                .place(place)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseFact}. */
    final class Builder extends ImmutableCaseFact.Builder {
        Builder() {}
    }
}
