package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;

/**
 * Which of the registered units of a long round a claim is about.
 *
 * @param index the number of the part, from 0
 * @param size how many units a part has, the last one excepted; 1 to 10,000
 */
public record ProofPart(
        @JsonProperty int index, @JsonProperty int size) {

    /** The most units a part can have. */
    public static final int LARGEST = 10_000;

    /**
     * Accepts a part.
     *
     * @throws DomainException.InvalidValue for numbers out of range
     */
    public ProofPart {
        NumberRules.between("index", index, 0, Integer.MAX_VALUE);
        NumberRules.between("size", size, 1, LARGEST);
    }

    /** Returns the number of parts that {@code units} come to. */
    static int count(int units, int size) {
        return Math.toIntExact((units + size - 1L) / size);
    }

    /** Returns the part of {@code round}; empty beyond its last unit. */
    CoverageRound of(CoverageRound round) {
        int all = round.units().size();
        int first = Math.toIntExact(Math.min(all, (long) index * size));
        int end = Math.toIntExact(Math.min(all, first + (long) size));
        return new CoverageRound(
                round.unit(),
                round.asOf(),
                round.units().subList(first, end),
                round.statuses().subList(first, end));
    }
}
