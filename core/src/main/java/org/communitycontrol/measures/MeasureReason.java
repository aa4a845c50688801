package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;

/** Why an area has the measures it has. */
@JsonSubTypes({
    @JsonSubTypes.Type(MeasureReason.ByTierAndSituation.class),
    @JsonSubTypes.Type(MeasureReason.BySituation.class),
    @JsonSubTypes.Type(MeasureReason.BasisUnknown.class)
})
public sealed interface MeasureReason extends Reason<MeasureSet> {

    /**
     * The stricter of the rows of tier and situation applies.
     *
     * @param tier the tier of the area
     * @param situation the situation of the community
     * @param measures what the row says
     */
    @JsonTypeName("measures-by-tier")
    record ByTierAndSituation(
            @JsonProperty RiskTier tier,
            @JsonProperty CommunitySituation situation,
            @JsonProperty MeasureSet measures) implements MeasureReason {

        @Override
        public Outcome<MeasureSet> outcome() {
            return new Outcome.Determined<>(measures);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("tier", tier.code()),
                    Input.code("situation", situation.code()),
                    Input.code("row", measures.row()));
        }
    }

    /**
     * The table goes by the situation alone.
     *
     * @param situation the situation of the community
     * @param measures what the row says
     */
    @JsonTypeName("measures-by-situation")
    record BySituation(
            @JsonProperty CommunitySituation situation,
            @JsonProperty MeasureSet measures) implements MeasureReason {

        @Override
        public Outcome<MeasureSet> outcome() {
            return new Outcome.Determined<>(measures);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("situation", situation.code()), Input.code("row", measures.row()));
        }
    }

    /**
     * Tier or situation is not known, so neither is what is needed nor what would be too much.
     *
     * @param missing codes of what is not known, at least one
     */
    @JsonTypeName("measures-basis-unknown")
    record BasisUnknown(@JsonProperty Set<String> missing) implements MeasureReason {
        public BasisUnknown {
            missing = ImmutableSortedSet.copyOf(missing);
        }

        @Override
        public Outcome<MeasureSet> outcome() {
            return new Outcome.Undetermined<>(missing.stream().map(Missing::of).toList());
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("missing", missing.size()));
        }
    }
}
