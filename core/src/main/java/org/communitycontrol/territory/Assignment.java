package org.communitycontrol.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.days.Dated;
import org.immutables.value.Value;

/** A worker answers for a grid from one day to another, both included, or until further notice. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Assignment extends Dated {

    /** Who answers. */
    @JsonProperty
    WorkerId worker();

    /** For which grid. */
    @JsonProperty
    GridCode grid();

    @JsonCreator
    private static Assignment of(
            @JsonProperty("worker") WorkerId worker,
            @JsonProperty("grid") GridCode grid,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") Optional<LocalDate> lastDay) {
        return builder().worker(worker).grid(grid).from(from).lastDay(lastDay).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assignment}. */
    final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
