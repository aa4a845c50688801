package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitycontrol.finding.TextRules;

/**
 * Shifts that a scheme does not pay, whatever their rate.
 *
 * @param code why, such as {@code seconded-official}; stands in the line
 * @param appliesTo the shifts
 */
public record Exclusion(
        @JsonProperty String code, @JsonProperty("for") DutyFilter appliesTo) {

    /**
     * Refuses a code out of form.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with what is wrong
     */
    public Exclusion {
        code = TextRules.identifier("code", code);
    }
}
