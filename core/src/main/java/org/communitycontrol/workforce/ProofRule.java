package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.NumberRules;
import org.immutables.value.Value;

/** What a sheet of duties needs before it is proved. */
@Value.Immutable
public interface ProofRule {

    /** The longest publicity a rule can ask for, in days. */
    int MOST_DAYS = 366;

    /** For how many whole days the sheet hangs; 0 to 366, 0 asks for no publicity. */
    @JsonProperty
    int publicityDays();

    /** Whether the day it is put up is one of them. */
    @JsonProperty
    DayCount dayCount();

    /** Whether somebody has to sign the sheet off. */
    @JsonProperty
    boolean signOff();

    /** Refuses a number of days outside 0 to 366. */
    @Value.Check
    default void checkDays() {
        NumberRules.between("publicityDays", publicityDays(), 0, MOST_DAYS);
    }

    @JsonCreator
    private static ProofRule of(
            @JsonProperty("publicityDays") int publicityDays,
            @JsonProperty("dayCount") DayCount dayCount,
            @JsonProperty("signOff") boolean signOff) {
        return builder()
                .publicityDays(publicityDays)
                .dayCount(dayCount)
                .signOff(signOff)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProofRule}. */
    final class Builder extends ImmutableProofRule.Builder {
        Builder() {}
    }
}
