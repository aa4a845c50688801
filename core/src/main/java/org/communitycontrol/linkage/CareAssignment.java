package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.days.Dated;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/** An institution of primary care looks after a grid from one day to another, both included, or until further notice. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CareAssignment extends Dated {

    /** Which grid. */
    @JsonProperty
    GridCode grid();

    /** Which institution. */
    @JsonProperty
    PartnerId institution();

    /** The doctor it sends; empty while it has named none. */
    @JsonProperty
    Optional<PartnerId> doctor();

    @JsonCreator
    private static CareAssignment of(
            @JsonProperty("grid") GridCode grid,
            @JsonProperty("institution") PartnerId institution,
            @JsonProperty("doctor") Optional<PartnerId> doctor,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") Optional<LocalDate> lastDay) {
        return builder()
                .grid(grid)
                .institution(institution)
                .doctor(doctor)
                .from(from)
                .lastDay(lastDay)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CareAssignment}. */
    final class Builder extends ImmutableCareAssignment.Builder {
        Builder() {}
    }
}
