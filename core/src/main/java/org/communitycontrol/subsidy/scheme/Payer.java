package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;

/**
 * A budget that bears a part of the cost. An open set.
 *
 * @param code lower-case letters, digits and hyphens, 1 to 32 characters, such as {@code district}
 */
public record Payer(@JsonValue String code) implements Comparable<Payer> {

    private static final int LONGEST = 32;

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Payer {
        boolean good = !code.isEmpty()
                && code.length() <= LONGEST
                && code.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (!good) {
            throw new DomainException.InvalidValue("payer", Problem.of("code-form"));
        }
    }

    /** Orders by code. */
    @Override
    public int compareTo(Payer other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
