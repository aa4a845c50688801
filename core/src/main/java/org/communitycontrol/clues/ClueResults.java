package org.communitycontrol.clues;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.communitycontrol.finding.Problem;

/** What was found out about the clues of one list, taken together. */
public final class ClueResults {

    private ClueResults() {}

    /**
     * Returns what is wrong with results beside one another, by clue; none of these clues has ended.
     *
     * <p>A result is of a clue of the list, and a duplicate leads in the end to a clue that is none: three clues that are
     * each called a duplicate of the next are nobody's.
     *
     * @param clues how many clues the list has
     */
    public static SortedMap<ClueNumber, Problem> refused(int clues, Map<ClueNumber, ClueResult> results) {
        ImmutableSortedMap.Builder<ClueNumber, Problem> refused = ImmutableSortedMap.naturalOrder();
        results.keySet()
                .forEach(clue -> wrongEnd(clue, clues, results).ifPresent(problem -> refused.put(clue, problem)));
        return refused.build();
    }

    private static Optional<Problem> wrongEnd(ClueNumber clue, int clues, Map<ClueNumber, ClueResult> results) {
        Set<ClueNumber> seen = new HashSet<>();
        ClueNumber at = clue;
        while (seen.add(at)) {
            if (at.value() > clues) {
                return Optional.of(Problem.of("unknown-clue-number"));
            }
            Optional<ClueNumber> next = Optional.ofNullable(results.get(at)).flatMap(ClueResult::sameAs);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(Problem.of("clue-duplicates-in-a-circle"));
    }
}
