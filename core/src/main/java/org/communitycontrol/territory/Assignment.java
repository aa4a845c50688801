package org.communitycontrol.territory;

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

/** A worker answers for a grid from one day to another, both included, or until further notice. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Assignment {

    /** Who answers. */
    @JsonProperty
    WorkerId worker();

    /** For which grid. */
    @JsonProperty
    GridCode grid();

    /** The first day. */
    @JsonProperty
    LocalDate from();

    /** The last day, which still belongs to it; empty while no end is known. */
    @JsonProperty("to")
    Optional<LocalDate> lastDay();

    /** Returns the days of the assignment; the end is unbounded where no last day is known. */
    default LocalDateRange days() {
        return lastDay()
                .map(last -> LocalDateRange.ofClosed(from(), last))
                .orElseGet(() -> LocalDateRange.ofUnboundedEnd(from()));
    }

    /** Returns whether {@code day} is one of the days of the assignment. */
    default boolean covers(LocalDate day) {
        return days().contains(day);
    }

    /**
     * Refuses an assignment that ends before it begins.
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
