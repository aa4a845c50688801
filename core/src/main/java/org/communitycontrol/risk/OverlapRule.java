package org.communitycontrol.risk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitycontrol.decision.Outcome;

/**
 * How two classifications of one place combine: the tier of its county and the situation of its community.
 *
 * <p>The guideline of April 2020 pairs them: low with no case found, medium with a case or an outbreak, high with
 * transmission. It does not say what holds where they differ; the stricter is the safe reading, and a host may name
 * another.
 */
public enum OverlapRule {
    /** The stricter of the two wins. What is undetermined might be stricter, so only high is safe from it. */
    STRICTER_WINS("stricter-wins") {
        @Override
        public Outcome<RiskTier> combine(Outcome<RiskTier> county, Outcome<CommunitySituation> community) {
            return stricter(List.of(county, asTier(community)));
        }
    },
    /** The county's tier alone. */
    COUNTY("county") {
        @Override
        public Outcome<RiskTier> combine(Outcome<RiskTier> county, Outcome<CommunitySituation> community) {
            return county;
        }
    },
    /** The community's situation alone. */
    COMMUNITY("community") {
        @Override
        public Outcome<RiskTier> combine(Outcome<RiskTier> county, Outcome<CommunitySituation> community) {
            return asTier(community);
        }
    };

    private final String code;

    OverlapRule(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the tier by which the place is treated. */
    public abstract Outcome<RiskTier> combine(Outcome<RiskTier> county, Outcome<CommunitySituation> community);

    /**
     * Returns the strictest of several tiers of one place: that of its county, its street, its compound. High if any is;
     * else undetermined, with all that is missing, if any is undetermined; else the strictest.
     *
     * @param tiers at least one
     */
    public static Outcome<RiskTier> stricter(List<Outcome<RiskTier>> tiers) {
        Optional<RiskTier> strictest =
                tiers.stream().flatMap(tier -> tier.toOptional().stream()).max(Comparator.naturalOrder());
        List<Outcome.Undetermined<RiskTier>> open = tiers.stream()
                .flatMap(tier -> tier.match(
                        found -> Stream.<Outcome.Undetermined<RiskTier>>empty(),
                        Stream::of))
                .toList();
        if (strictest.filter(RiskTier.HIGH::equals).isPresent() || open.isEmpty()) {
            return new Outcome.Determined<>(strictest.orElseThrow());
        }
        return new Outcome.Undetermined<>(open.stream()
                .flatMap(each -> each.undetermined().stream())
                .distinct()
                .toList());
    }

    private static Outcome<RiskTier> asTier(Outcome<CommunitySituation> community) {
        return community.match(
                found -> new Outcome.Determined<>(found.value().pairedTier()),
                missing -> new Outcome.Undetermined<>(missing.undetermined()));
    }
}
