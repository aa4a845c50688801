package org.communitycontrol.access;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/** One way out of a household, and the way back where it was recorded. */
@Value.Immutable
public interface Outing {

    /** The day out. */
    LocalDate outDate();

    /** The time out. */
    LocalTime outTime();

    /** The day back. */
    Optional<LocalDate> backDate();

    /** The time back. */
    Optional<LocalTime> backTime();

    /** Returns how long it took, in whole minutes by the clock of the gate; empty while nobody has come back. */
    default OptionalLong minutes() {
        if (backDate().isEmpty() || backTime().isEmpty()) {
            return OptionalLong.empty();
        }
        Duration length = Duration.between(
                outDate().atTime(outTime()), backDate().get().atTime(backTime().get()));
        return OptionalLong.of(length.toMinutes());
    }

    /** Refuses a way back before the way out, and half a way back. */
    @Value.Check
    default void checkBack() {
        if (backDate().isPresent() != backTime().isPresent()) {
            throw new DomainException.InvalidValue("backTime", Problem.of("outing-half-back"));
        }
        if (minutes().isPresent() && minutes().getAsLong() < 0) {
            throw new DomainException.InvalidValue(
                    "backDate", Problem.of("days-reversed", Input.day("from", outDate())));
        }
    }

    /** Returns an outing whose way back is not recorded. */
    static Outing open(LocalDate date, LocalTime time) {
        return builder().outDate(date).outTime(time).build();
    }

    /** Returns an outing that began and ended on one day. */
    static Outing of(LocalDate date, LocalTime out, LocalTime back) {
        return builder()
                .outDate(date)
                .outTime(out)
                .backDate(date)
                .backTime(back)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outing}. */
    final class Builder extends ImmutableOuting.Builder {
        Builder() {}
    }
}
