package org.communitycontrol.risk.county;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.communitycontrol.risk.RiskTier;

/**
 * The arms of the county rule, in the order in which they are tried; the first that holds decides.
 *
 * <p>The codes name the national number. With the numbers of a local pack they stay what they are; the reason's sentence
 * quotes the number that was applied.
 */
public enum CountyTierArm {
    /** The day has no report. */
    NO_REPORT("no-report", Optional.empty()),
    /** No confirmed case. */
    NO_CASE("no-case", Optional.of(RiskTier.LOW)),
    /** No new case for the quiet days; tried before the cumulative count, so that it wins over it. */
    QUIET("quiet", Optional.of(RiskTier.LOW)),
    /** New cases, and few in all. */
    FEW("up-to-50", Optional.of(RiskTier.MEDIUM)),
    /** New cases, many in all, and a cluster. */
    MANY_WITH_CLUSTER("over-50-cluster", Optional.of(RiskTier.HIGH)),
    /** New cases, many in all, and it is not known whether there is a cluster. */
    MANY_CLUSTER_UNKNOWN("cluster-unknown", Optional.empty()),
    /** New cases, many in all, and no cluster. */
    MANY_WITHOUT_CLUSTER("over-50-no-cluster", Optional.of(RiskTier.MEDIUM));

    private final String code;
    private final Optional<RiskTier> tier;

    CountyTierArm(String code, Optional<RiskTier> tier) {
        this.code = code;
        this.tier = tier;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the tier that follows; empty where something is missing. */
    public Optional<RiskTier> tier() {
        return tier;
    }
}
