package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.days.Dated;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/** A partner, of whatever kind, has a task from one day to another, both included, or until further notice. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PartnerTask extends Dated {

    /** Whose task it is. */
    @JsonProperty
    PartnerId partner();

    /** What it is about. */
    @JsonProperty
    Matter matter();

    /** The grid it is done in; empty for the whole community. */
    @JsonProperty
    Optional<GridCode> grid();

    @JsonCreator
    private static PartnerTask of(
            @JsonProperty("partner") PartnerId partner,
            @JsonProperty("matter") Matter matter,
            @JsonProperty("grid") Optional<GridCode> grid,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") Optional<LocalDate> lastDay) {
        return builder()
                .partner(partner)
                .matter(matter)
                .grid(grid)
                .from(from)
                .lastDay(lastDay)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartnerTask}. */
    final class Builder extends ImmutablePartnerTask.Builder {
        Builder() {}
    }
}
