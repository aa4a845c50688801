package org.communitycontrol.screening;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.people.KeyGroup;
import org.immutables.value.Value;

/**
 * The numbers of the two full coverages: for how long a visit counts, and who must be monitored.
 *
 * <p>The notice asks for the two coverages (clauses 2.21 and 2.22) and sets no number; these come from a policy pack.
 */
@Value.Immutable
public interface CoverageRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<CoverageRule> KIND = new PolicyKind<>("coverage", CoverageRule.class);

    /** The longest time, in days, that a rule can let a visit count. */
    int MOST_DAYS = 366;

    /** For how many days a household's screening counts, its own day being the first; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int householdScreeningDays();

    /** For how many days the monitoring of a key person counts, its own day being the first; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int keyGroupMonitoringDays();

    /** The groups whose members must be monitored. */
    @JsonProperty
    List<KeyGroup> keyGroups();

    /** Returns the days for which a visit to {@code unit} counts. */
    default int days(CoverageUnit unit) {
        return switch (unit) {
            case HOUSEHOLD -> householdScreeningDays();
            case KEY_PERSON -> keyGroupMonitoringDays();
        };
    }

    /** Refuses a number of days outside 1 to 366. */
    @Value.Check
    default void checkDays() {
        NumberRules.between("householdScreeningDays", householdScreeningDays(), 1, MOST_DAYS);
        NumberRules.between("keyGroupMonitoringDays", keyGroupMonitoringDays(), 1, MOST_DAYS);
    }

    @JsonCreator
    private static CoverageRule of(
            @JsonProperty(value = "householdScreeningDays", required = true) int householdScreeningDays,
            @JsonProperty(value = "keyGroupMonitoringDays", required = true) int keyGroupMonitoringDays,
            @JsonProperty(value = "keyGroups", required = true) List<KeyGroup> keyGroups) {
        return builder()
                .householdScreeningDays(householdScreeningDays)
                .keyGroupMonitoringDays(keyGroupMonitoringDays)
                .addAllKeyGroups(keyGroups)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoverageRule}. */
    final class Builder extends ImmutableCoverageRule.Builder {
        Builder() {}
    }
}
