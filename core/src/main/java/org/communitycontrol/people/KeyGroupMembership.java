package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** Somebody belongs to a key group from one day to another, both included, or until further notice. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface KeyGroupMembership {

    /** Which group. */
    @JsonProperty
    KeyGroup group();

    /** The first day. */
    @JsonProperty
    LocalDate from();

    /** The last day, which still belongs to it; empty while no end is known. */
    @JsonProperty("to")
    Optional<LocalDate> lastDay();

    /** Returns the days of the membership; the end is unbounded where no last day is known. */
    default LocalDateRange days() {
        return lastDay()
                .map(last -> LocalDateRange.ofClosed(from(), last))
                .orElseGet(() -> LocalDateRange.ofUnboundedEnd(from()));
    }

    /** Returns whether {@code day} is one of the days of the membership. */
    default boolean covers(LocalDate day) {
        return days().contains(day);
    }

    /**
     * Refuses a membership that ends before it begins.
     *
     * @throws DomainException.InvalidValue with {@code days-reversed}
     */
    @Value.Check
    default void endsNotBeforeItBegins() {
        if (lastDay().isPresent() && lastDay().get().isBefore(from())) {
            throw new DomainException.InvalidValue(
                    "to",
                    Problem.builder()
                            .code("days-reversed")
                            .addInputs(
                                    Input.day("from", from()),
                                    Input.day("to", lastDay().get()))
                            .bound(from().toString())
                            .nearest(from().toString())
                            .build());
        }
    }

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
