package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.days.Dated;
import org.immutables.value.Value;

/** Somebody belongs to a key group from one day to another, both included, or until further notice. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface KeyGroupMembership extends Dated {

    /** Which group. */
    @JsonProperty
    KeyGroup group();

    @JsonCreator
    private static KeyGroupMembership of(
            @JsonProperty("group") KeyGroup group,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") Optional<LocalDate> lastDay) {
        return builder().group(group).from(from).lastDay(lastDay).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeyGroupMembership}. */
    final class Builder extends ImmutableKeyGroupMembership.Builder {
        Builder() {}
    }
}
