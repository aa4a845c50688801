package org.communitycontrol.days;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** Something that holds from one day to another, both included, or until further notice. */
public interface Dated {

    /** The first day. */
    @JsonProperty
    LocalDate from();

    /** The last day, which still belongs to it; empty while no end is known. */
    @JsonProperty("to")
    Optional<LocalDate> lastDay();

    /** Returns the days; the end is unbounded where no last day is known. */
    default LocalDateRange days() {
        return lastDay()
                .map(last -> LocalDateRange.ofClosed(from(), last))
                .orElseGet(() -> LocalDateRange.ofUnboundedEnd(from()));
    }

    /** Returns whether {@code day} is one of the days. */
    default boolean covers(LocalDate day) {
        return days().contains(day);
    }

    /**
     * Refuses what ends before it begins.
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
}
