package org.communitycontrol.screening.round;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.communitycontrol.finding.Problem;

/** What came of checking a claim about a coverage. */
public sealed interface Recheck {

    /** Returns whether the claim is true. */
    boolean agrees();

    /** Returns what is wrong with the claim; empty if it is true. */
    Optional<Problem> problem();

    /** Returns the first member in which a claim says something else than what was found. */
    static Recheck first(CoverageProof claim, CoverageProof found) {
        if (claim.days() != found.days()) {
            return new Differs("days");
        }
        if (!claim.registerDigest().equals(found.registerDigest())) {
            return new Differs("registerDigest");
        }
        OptionalInt unit = differs(claim.units(), found.units());
        if (unit.isPresent()) {
            return new Differs("units/" + unit.getAsInt());
        }
        OptionalInt part = differs(digests(claim), digests(found));
        if (part.isPresent()) {
            return new Differs("tree/digests/" + part.getAsInt());
        }
        if (!claim.counts().equals(found.counts())) {
            return new Differs("counts");
        }
        if (claim.full() != found.full()) {
            return new Differs("full");
        }
        return claim.evidenceDigest().equals(found.evidenceDigest()) ? new Agrees() : new Differs("evidenceDigest");
    }

    private static List<String> digests(CoverageProof proof) {
        return proof.tree().map(ProofTree::digests).orElse(List.of());
    }

    private static OptionalInt differs(List<?> claimed, List<?> found) {
        return IntStream.range(0, Math.max(claimed.size(), found.size()))
                .filter(i -> i >= claimed.size()
                        || i >= found.size()
                        || !claimed.get(i).equals(found.get(i)))
                .findFirst();
    }

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
     *     units/17}, {@code tree/digests/3}
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
