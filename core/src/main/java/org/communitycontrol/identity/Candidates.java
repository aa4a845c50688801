package org.communitycontrol.identity;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a search of a register found.
 *
 * @param pairs the pairs worth a look, by key
 * @param compared how many pairs shared a key and were compared
 * @param overfull the keys that too many records share to compare them, the fullest first; what only they would have
 *     found was not found
 */
public record Candidates(List<Candidate> pairs, long compared, List<Overfull> overfull) {

    public Candidates {
        pairs = ImmutableList.copyOf(pairs);
        overfull = ImmutableList.copyOf(overfull);
    }

    /**
     * A key that too many records share.
     *
     * @param key its kind: {@code resident-id}, {@code birth-date-and-name}, {@code phone-and-name}, {@code
     *     household-and-name}
     * @param records how many share it
     */
    public record Overfull(String key, int records) {}
}
