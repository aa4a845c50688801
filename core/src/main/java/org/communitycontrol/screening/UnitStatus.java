package org.communitycontrol.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/** One registered unit at the end of a day: where it stands, what came of it, how often it was tried. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface UnitStatus {

    /** What the unit is. */
    @JsonProperty
    CoverageUnit unit();

    /** The host's identifier of the household or person. */
    @JsonProperty
    String id();

    /** The community whose denominator the unit is in. */
    @JsonProperty
    DivisionCode community();

    /** The grid; empty where the dwelling has none, which keeps it in the community's denominator. */
    @JsonProperty
    Optional<GridCode> grid();

    /** What its visits come to. */
    @JsonProperty
    Disposition disposition();

    /** The visits that count on the day, the successful one included. */
    @JsonProperty
    int attempts();

    /** The day of the latest of them. */
    @JsonProperty
    Optional<LocalDate> lastAttempt();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitStatus}. */
    final class Builder extends ImmutableUnitStatus.Builder {
        Builder() {}
    }
}
