package org.communitycontrol.risk.area;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.risk.History;

/**
 * What the days up to one leave behind, and when something changes though nothing happens.
 *
 * @param <P> the numbers
 * @param <S> the state itself
 * @param <R> the reasons
 */
interface DailyState<P, S extends DailyState<P, S, R>, R> {

    /** Returns the state at the end of {@code day}, a day later than all before it. */
    S apply(LocalDate day, Set<AreaEventKind> events, P rule);

    /** Returns why the area is what it is at the end of {@code day}; nothing has happened since the day applied last. */
    R reason(LocalDate day, P rule);

    /** Returns the first day after {@code day} on which the answer may change though nothing happens. */
    Optional<LocalDate> changeAfter(LocalDate day, P rule);

    /** Records the answers from the first day with an event to {@code until}, by the numbers of each day. */
    static <V, P, S extends DailyState<P, S, R>, R extends Reason<V>> History.Recorder<V, R> walk(
            AreaEvents events, LocalDate until, PolicyPack<P> pack, S none) {
        History.Recorder<V, R> history = History.recorder();
        List<LocalDate> changes =
                pack.periods().stream().map(period -> period.days().getStart()).toList();
        Function<LocalDate, P> rules = day -> pack.on(day).parameters();
        walk(events, until, rules, changes, none, (day, state) -> history.add(day, state.reason(day, rules.apply(day))));
        return history;
    }

    /**
     * Returns the state at the end of {@code until}.
     *
     * <p>Applies the days with an event, those among {@code changes}, and those on which the answer may change though
     * nothing happens; the others leave the state as it is, so that a far {@code until} costs nothing.
     */
    static <P, S extends DailyState<P, S, R>, R> S walk(
            AreaEvents events,
            LocalDate until,
            Function<LocalDate, P> rules,
            List<LocalDate> changes,
            S none,
            BiConsumer<LocalDate, S> applied) {
        NavigableMap<LocalDate, Set<AreaEventKind>> days = new TreeMap<>(events.days());
        S state = none;
        Optional<LocalDate> next = events.days().keySet().stream().findFirst();
        while (next.filter(day -> !day.isAfter(until)).isPresent()) {
            LocalDate day = next.get();
            P rule = rules.apply(day);
            state = state.apply(day, events.on(day), rule);
            applied.accept(day, state);
            Optional<LocalDate> event = Optional.ofNullable(days.higherKey(day));
            Optional<LocalDate> change = changes.stream().filter(day::isBefore).min(LocalDate::compareTo);
            next = earlier(earlier(event, change), state.changeAfter(day, rule));
        }
        return state;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(day -> day.isBefore(one.get())).isPresent() ? other : one;
    }
}
