package org.communitycontrol.law;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What implements a clause, and which tests fail if it is inverted.
 *
 * @param clause the clause's id
 * @param type the annotated type, or type and method, by qualified name
 * @param example the test of the worked example, as {@code Class#method}
 * @param law the property that holds for all values, as {@code Class#method}
 */
public record ClauseProof(String clause, String type, String example, String law) {

    private static final List<ClauseProof> ALL = Tables.read(Tables.class, "clause-proofs.tsv", 4).stream()
            .map(cells -> new ClauseProof(cells[0], cells[1], cells[2], cells[3]))
            .collect(ImmutableList.toImmutableList());

    /** Returns all proofs, in the order of the notice. */
    public static List<ClauseProof> all() {
        return ALL;
    }

    /** Returns the proofs of one clause; empty if nothing implements it yet. */
    public static List<ClauseProof> of(String clause) {
        return ALL.stream().filter(proof -> proof.clause().equals(clause)).toList();
    }
}
