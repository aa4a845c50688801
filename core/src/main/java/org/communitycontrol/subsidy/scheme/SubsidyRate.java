package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitycontrol.finding.DomainException;
import org.joda.money.Money;

/**
 * What one day, or one hour, is paid.
 *
 * @param appliesTo the shifts it is for
 * @param amount from zero
 * @param per what it is paid for
 */
public record SubsidyRate(
        @JsonProperty("for") DutyFilter appliesTo,
        @JsonProperty Money amount,
        @JsonProperty PayUnit per) {

    /**
     * Refuses an amount below zero.
     *
     * @throws DomainException.InvalidValue with {@code negative}
     */
    public SubsidyRate {
        Amounts.notNegative("amount", amount);
    }
}
