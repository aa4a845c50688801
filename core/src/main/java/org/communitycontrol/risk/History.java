package org.communitycontrol.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;

/**
 * What an area was on each day, as closed intervals of days without gap or overlap, each with the reason why it began.
 *
 * @param <V> the type of the value
 * @param <R> the reasons
 */
public final class History<V, R extends Reason<V>> {

    private final List<Span<V, R>> spans;

    private History(List<Span<V, R>> spans) {
        this.spans = spans;
    }

    /** Returns the intervals in order of day; neighbours differ in outcome. */
    public List<Span<V, R>> spans() {
        return spans;
    }

    /** Returns what held at the end of {@code day}; empty outside the history. */
    public Optional<Outcome<V>> on(LocalDate day) {
        return spans.stream()
                .filter(span ->
                        !day.isBefore(span.from()) && !day.isAfter(span.to()))
                .findFirst()
                .map(span -> span.reason().outcome());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History<?, ?> that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }

    /** Returns a recorder that has seen no day. */
    public static <V, R extends Reason<V>> Recorder<V, R> recorder() {
        return new Recorder<>();
    }

    /**
     * Takes the answer of one day after another and keeps where it changed.
     *
     * @param <V> the type of the value
     * @param <R> the reasons
     */
    public static final class Recorder<V, R extends Reason<V>> {

        private final List<Span<V, R>> closed = new ArrayList<>();
        private Optional<Span<V, R>> running = Optional.empty();

        private Recorder() {}

        /** Records that {@code reason} is the answer of {@code day}; a day that is skipped keeps the answer before it. */
        public Recorder<V, R> add(LocalDate day, R reason) {
            running = Optional.of(running.map(span -> {
                        if (span.reason().outcome().equals(reason.outcome())) {
                            return new Span<>(span.from(), day, span.reason());
                        }
                        closed.add(new Span<>(span.from(), day.minusDays(1), span.reason()));
                        return new Span<>(day, day, reason);
                    })
                    .orElseGet(() -> new Span<>(day, day, reason)));
            return this;
        }

        /** Returns the history up to {@code last}, which keeps the last answer. */
        public History<V, R> until(LocalDate last) {
            ImmutableList.Builder<Span<V, R>> spans = ImmutableList.builder();
            spans.addAll(closed);
            running.ifPresent(span -> spans.add(new Span<>(span.from(), last, span.reason())));
            return new History<>(spans.build());
        }
    }
}
