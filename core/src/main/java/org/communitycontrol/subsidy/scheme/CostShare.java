package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;

/**
 * Who bears the cost of which shifts, and in what proportion.
 *
 * @param appliesTo the shifts it is for
 * @param payers at least one, each once; the one named first gets a fen that is owed equally
 */
public record CostShare(
        @JsonProperty("for") DutyFilter appliesTo,
        @JsonProperty List<Part> payers) {

    private static final int MOST_PARTS = 10_000;

    /**
     * Refuses a share without a payer or with one twice.
     *
     * @throws DomainException.InvalidValue with {@code scheme-empty} or {@code payer-repeated}
     */
    @JsonCreator
    public CostShare {
        payers = ImmutableList.copyOf(payers);
        if (payers.isEmpty()) {
            throw new DomainException.InvalidValue("payers", Problem.of("scheme-empty"));
        }
        if (payers.stream().map(Part::payer).distinct().count() < payers.size()) {
            throw new DomainException.InvalidValue("payers", Problem.of("payer-repeated"));
        }
    }

    /** Returns the sum of all parts. */
    public int allParts() {
        return payers.stream().mapToInt(Part::parts).reduce(0, Math::addExact);
    }

    /**
     * One payer's part: 1 beside 1 is a half, 30 beside 70 is 30 percent.
     *
     * @param payer who
     * @param parts 1 to 10,000
     */
    public record Part(
            @JsonProperty Payer payer, @JsonProperty int parts) {

        /**
         * Refuses a number out of range.
         *
         * @throws DomainException.InvalidValue with {@code out-of-range}
         */
        public Part {
            NumberRules.between("parts", parts, 1, MOST_PARTS);
        }
    }
}
