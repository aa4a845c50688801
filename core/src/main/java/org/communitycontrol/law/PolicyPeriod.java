package org.communitycontrol.law;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.threeten.extra.LocalDateRange;

/**
 * Numbers and the days on which they hold.
 *
 * @param days the days, at least one; without an end where none is set
 * @param parameters the numbers
 * @param <P> the type of the numbers
 */
public record PolicyPeriod<P>(LocalDateRange days, P parameters) {

    public PolicyPeriod {
        if (days.isEmpty()) {
            throw new DomainException.InvalidValue(
                    "days", Problem.of("policy-period-empty", Input.day("from", days.getStart())));
        }
    }

    /** Returns numbers that hold from {@code from} on, with no end set. */
    public static <P> PolicyPeriod<P> from(LocalDate from, P parameters) {
        return new PolicyPeriod<>(LocalDateRange.of(from, LocalDate.MAX), parameters);
    }

    /** Returns numbers that hold from {@code from} to {@code to}, both included. */
    public static <P> PolicyPeriod<P> between(LocalDate from, LocalDate to, P parameters) {
        return new PolicyPeriod<>(LocalDateRange.ofClosed(from, to), parameters);
    }

    /** Returns the last day, included; empty where no end is set. */
    public Optional<LocalDate> lastDay() {
        return days.isUnboundedEnd() ? Optional.empty() : Optional.of(days.getEndInclusive());
    }

    /** Names the last day of {@code days} for a sentence; {@code no-end} where none is set. */
    static Input lastDay(String name, LocalDateRange days) {
        return days.isUnboundedEnd() ? Input.code(name, "no-end") : Input.day(name, days.getEndInclusive());
    }
}
