package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.communitycontrol.workforce.Role;
import org.joda.money.Money;

/**
 * The most a worker gets for a month. A worker with several roles has the greatest of their caps, and none if one of the
 * roles has none.
 *
 * @param roles the roles it is for; empty for all
 * @param amount from zero
 */
public record MonthlyCap(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<Role> roles,

        @JsonProperty Money amount) {

    /**
     * Refuses an amount below zero.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code negative}
     */
    public MonthlyCap {
        roles = ImmutableSet.copyOf(roles);
        Amounts.notNegative("amount", amount);
    }

    @JsonCreator
    private static MonthlyCap read(
            @JsonProperty(value = "roles", isRequired = OptBoolean.FALSE) Set<Role> roles,
            @JsonProperty("amount") Money amount) {
        return new MonthlyCap(roles, amount);
    }
}
