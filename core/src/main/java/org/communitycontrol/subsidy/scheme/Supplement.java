package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.communitycontrol.finding.TextRules;

/**
 * A reason to pay a multiple of the rate. Of several that apply the greatest counts alone.
 *
 * @param code names it in lines and settings, such as {@code hubei-team}
 * @param appliesTo the shifts it is for
 * @param factor above 0, at most 10, with at most four decimals
 */
public record Supplement(
        @JsonProperty String code,
        @JsonProperty("for") DutyFilter appliesTo,
        @JsonProperty BigDecimal factor) {

    private static final int MOST = 10;

    /**
     * Refuses a code or factor out of form.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with what is wrong
     */
    public Supplement {
        code = TextRules.identifier("code", code);
        factor = Amounts.positive("factor", factor, MOST);
    }
}
