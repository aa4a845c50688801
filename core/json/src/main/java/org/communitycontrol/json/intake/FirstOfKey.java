package org.communitycontrol.json.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.jspecify.annotations.Nullable;

/**
 * Which keys were seen, and in which row first; one for each stream.
 *
 * @param <T> the type of the values that have keys
 */
final class FirstOfKey<T> {

    private final Function<? super T, ?> key;
    private final Map<Object, Long> firstRows = new HashMap<>();

    FirstOfKey(Function<? super T, ?> key) {
        this.key = key;
    }

    /** Returns what is wrong with the value of {@code row}: nothing if its key is new. */
    Optional<Problem> repeated(T value, long row) {
        @Nullable Long first = firstRows.putIfAbsent(key.apply(value), row);
        return first == null ? Optional.empty() : Optional.of(Problem.of("repeated-key", Input.count("first", first)));
    }
}
