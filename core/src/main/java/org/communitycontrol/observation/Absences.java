package org.communitycontrol.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.observation.ObservationFact.Interrupted;
import org.communitycontrol.observation.ObservationFact.Resumed;

/** The days on which somebody was away from an observation, as known at the end of a day. */
final class Absences {

    /** Days away, both included. */
    record Away(LocalDate from, LocalDate to) {}

    /** A count of days: where it begins after all restarts, and its last day. */
    record Count(LocalDate first, LocalDate last) {}

    private final List<Away> list = new ArrayList<>();
    private final InterruptionEffect effect;
    private Optional<LocalDate> openSince = Optional.empty();

    Absences(ObservationFacts facts, LocalDate asOf, InterruptionEffect effect) {
        this.effect = effect;
        Map<LocalDate, Boolean> away = new TreeMap<>();
        facts.known(Resumed.class, asOf).forEach(fact -> away.put(fact.on(), false));
        facts.known(Interrupted.class, asOf).forEach(fact -> away.put(fact.on(), true));
        away.forEach((day, gone) -> {
            if (gone && openSince.isEmpty()) {
                openSince = Optional.of(day);
            } else if (!gone && openSince.isPresent()) {
                list.add(new Away(openSince.get(), day.minusDays(1)));
                openSince = Optional.empty();
            }
        });
        openSince.ifPresent(since -> list.add(new Away(since, asOf)));
    }

    /** Returns the days away in order; the last of them may still go on. */
    List<Away> list() {
        return list;
    }

    /** Returns the first day of an absence that goes on; empty if there is none. */
    Optional<LocalDate> openSince() {
        return openSince;
    }

    /** Counts {@code days} from day 1 on, the days away as the rule wants. */
    Count count(LocalDate dayOne, int days) {
        LocalDate first = dayOne;
        LocalDate last = dayOne.plusDays(days - 1L);
        for (Away away : list) {
            if (away.from().isAfter(last)) {
                break;
            }
            if (away.to().isBefore(first)) {
                continue;
            }
            switch (effect) {
                case CLOCK_RUNS -> {}
                case CLOCK_PAUSES -> {
                    LocalDate from = away.from().isAfter(first) ? away.from() : first;
                    last = last.plusDays(ChronoUnit.DAYS.between(from, away.to()) + 1);
                }
                case CLOCK_RESTARTS -> {
                    if (!openSince.equals(Optional.of(away.from()))) {
                        first = away.to().plusDays(1);
                        last = first.plusDays(days - 1L);
                    }
                }
            }
        }
        return new Count(first, last);
    }
}
