package org.communitycontrol.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * The days of one observation as they are known at the end of a day: what the rule asks for, what was ordered, and where
 * the person was. The three are kept apart; statistics choose one.
 */
@Value.Immutable
public interface ObservationWindow {

    /** The exposure that sets the window. */
    ObservationFact.Exposed start();

    /** The exposures that do not, with why, from the latest to the earliest. */
    List<LostStart> lost();

    /** Day 1. */
    LocalDate firstDay();

    /** The last day, at whose end the window is full; as far as is known. */
    LocalDate lastDay();

    /** The phases of the course that the winning exposure sets, at least one. */
    List<Phase> phases();

    /** Whether a check that the rule asks for at the end is still to be passed. */
    boolean awaitsCheck();

    /** The day on which the last failed check extended the window; empty if none did. */
    Optional<LocalDate> extendedOn();

    /** The first day away, while the person has not come back. */
    Optional<LocalDate> awaySince();

    /** The window that was ordered last, beside the one of the rule. */
    Optional<LocalDateRange> ordered();

    /** Where the person was, by closed stretches of days up to the day of the answer; days away are left out. */
    List<Stay> stays();

    /** Facts that have no effect under the rule, with why. */
    List<RefusedFact> refused();

    /** Returns how many days the course has, before anything extended it. */
    default int courseDays() {
        return phases().stream().mapToInt(Phase::days).sum();
    }

    /** Returns the days from day 1 to the last day. */
    default LocalDateRange legal() {
        return LocalDateRange.ofClosed(firstDay(), lastDay());
    }

    /** Returns the day on which the certificate can be dated: the day after the last. */
    default LocalDate certificateOn() {
        return lastDay().plusDays(1);
    }

    /**
     * Returns where the rule has the person on {@code day}, by the phases of the course; days beyond them belong to the
     * last. Empty outside the window.
     */
    default Optional<ObservationPlace> prescribedPlace(LocalDate day) {
        if (!legal().contains(day)) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(firstDay(), day);
        for (Phase phase : phases()) {
            if (left < phase.days()) {
                return Optional.of(phase.place());
            }
            left -= phase.days();
        }
        return Optional.of(phases().get(phases().size() - 1).place());
    }

    /** Returns the days on which the course asks for a test, in order; those an extension adds ask for none. */
    default List<LocalDate> testsDue() {
        List<LocalDate> due = new ArrayList<>();
        LocalDate start = firstDay();
        for (Phase phase : phases()) {
            for (int day : phase.testDays()) {
                due.add(start.plusDays(day - 1L));
            }
            start = start.plusDays(phase.days());
        }
        return due;
    }

    /** Returns how the order stands to the rule. */
    default OrderComparison orderComparison() {
        return ordered()
                .map(range -> OrderComparison.of(range.getEndInclusive().compareTo(lastDay())))
                .orElse(OrderComparison.NO_ORDER);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObservationWindow}. */
    final class Builder extends ImmutableObservationWindow.Builder {
        Builder() {}
    }
}
