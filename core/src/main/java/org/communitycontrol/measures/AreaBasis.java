package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;
import org.immutables.value.Value;

/** How an area stands on a day: what its measures rest on. What is not given is not known, which is not mild. */
@Value.Immutable
public interface AreaBasis {

    /** The identifier of the area. */
    @JsonProperty
    String area();

    /** The risk tier of the area. */
    @JsonProperty
    Optional<RiskTier> tier();

    /** The situation of the community. */
    @JsonProperty
    Optional<CommunitySituation> situation();

    /** Refuses what is no identifier. */
    @Value.Check
    default void checkArea() {
        TextRules.identifier("area", area());
    }

    /** Returns an area of which both are known. */
    static AreaBasis of(String area, RiskTier tier, CommunitySituation situation) {
        return builder().area(area).tier(tier).situation(situation).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AreaBasis}. */
    final class Builder extends ImmutableAreaBasis.Builder {
        Builder() {}
    }
}
