package org.communitycontrol.screening.round;

import java.util.Optional;
import org.communitycontrol.finding.Problem;

/** What came of checking a claim about a coverage. */
public sealed interface Recheck {

    /** Returns whether the claim is true. */
    boolean agrees();

    /** Returns what is wrong with the claim; empty if it is true. */
    Optional<Problem> problem();

    /** The register and the facts say the same. */
    record Agrees() implements Recheck {
        @Override
        public boolean agrees() {
            return true;
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }

    /**
     * They say something else.
     *
     * @param field the first member of the claim that is not so, and its index if it is a unit: {@code counts}, {@code
     *     units/17}
     */
    record Differs(String field) implements Recheck {
        @Override
        public boolean agrees() {
            return false;
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.of(Problem.of("proof-differs"));
        }
    }
}
