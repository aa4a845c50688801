package org.communitycontrol.risk.county;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.RiskTier;

/** Why a county has its tier, or why none can be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(CountyTierReason.NoReport.class),
    @JsonSubTypes.Type(CountyTierReason.NoCase.class),
    @JsonSubTypes.Type(CountyTierReason.Quiet.class),
    @JsonSubTypes.Type(CountyTierReason.Few.class),
    @JsonSubTypes.Type(CountyTierReason.ManyWithCluster.class),
    @JsonSubTypes.Type(CountyTierReason.ManyClusterUnknown.class),
    @JsonSubTypes.Type(CountyTierReason.ManyWithoutCluster.class)
})
public sealed interface CountyTierReason extends Reason<RiskTier> {

    /** Returns the arm of the rule that decided. */
    CountyTierArm arm();

    @Override
    default String code() {
        return arm().code();
    }

    @Override
    default Outcome<RiskTier> outcome() {
        Optional<RiskTier> tier = arm().tier();
        return tier.isPresent() ? new Outcome.Determined<>(tier.get()) : new Outcome.Undetermined<>(missing());
    }

    /** Returns what is missing; empty where nothing is. */
    default List<Missing> missing() {
        return List.of();
    }

    /**
     * The day has no report; absent is not zero.
     *
     * @param day the day
     */
    @JsonTypeName("no-report")
    record NoReport(@JsonProperty LocalDate day) implements CountyTierReason {
        @Override
        public CountyTierArm arm() {
            return CountyTierArm.NO_REPORT;
        }

        @Override
        public List<Missing> missing() {
            return List.of(Missing.of("case-report", Input.day("day", day)));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("day", day));
        }
    }

    /**
     * No confirmed case: the cumulative count is 0, or there never was a new case.
     *
     * @param cumulative the cumulative count
     */
    @JsonTypeName("no-case")
    record NoCase(@JsonProperty long cumulative) implements CountyTierReason {
        @Override
        public CountyTierArm arm() {
            return CountyTierArm.NO_CASE;
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("cumulative", cumulative));
        }
    }

    /**
     * No new case for long enough.
     *
     * @param lastCase the day of the last new case
     * @param quietDays the days since
     * @param quietNeeded the days that are enough
     */
    @JsonTypeName("quiet")
    record Quiet(
            @JsonProperty LocalDate lastCase,
            @JsonProperty long quietDays,
            @JsonProperty int quietNeeded)
            implements CountyTierReason {
        @Override
        public CountyTierArm arm() {
            return CountyTierArm.QUIET;
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.day("lastCase", lastCase),
                    Input.count("quietDays", quietDays),
                    Input.count("quietNeeded", quietNeeded));
        }
    }

    /**
     * New cases in the window, and few in all.
     *
     * @param lastCase the day of the last new case
     * @param quietDays the days since
     * @param cumulative the cumulative count
     * @param limit the count it is compared to
     */
    @JsonTypeName("up-to-50")
    record Few(
            @JsonProperty LocalDate lastCase,
            @JsonProperty long quietDays,
            @JsonProperty long cumulative,
            @JsonProperty long limit)
            implements CountyTierReason {
        @Override
        public CountyTierArm arm() {
            return CountyTierArm.FEW;
        }

        @Override
        public List<Input> inputs() {
            return CountyTierReason.inputs(lastCase, quietDays, cumulative, limit);
        }
    }

    /**
     * New cases in the window, many in all, and a cluster.
     *
     * @param lastCase the day of the last new case
     * @param quietDays the days since
     * @param cumulative the cumulative count
     * @param limit the count it is compared to
     */
    @JsonTypeName("over-50-cluster")
    record ManyWithCluster(
            @JsonProperty LocalDate lastCase,
            @JsonProperty long quietDays,
            @JsonProperty long cumulative,
            @JsonProperty long limit)
            implements CountyTierReason {
        @Override
        public CountyTierArm arm() {
            return CountyTierArm.MANY_WITH_CLUSTER;
        }

        @Override
        public List<Input> inputs() {
            return CountyTierReason.inputs(lastCase, quietDays, cumulative, limit);
        }
    }

    /**
     * New cases in the window, many in all, and nobody said whether there is a cluster.
     *
     * @param lastCase the day of the last new case
     * @param quietDays the days since
     * @param cumulative the cumulative count
     * @param limit the count it is compared to
     */
    @JsonTypeName("cluster-unknown")
    record ManyClusterUnknown(
            @JsonProperty LocalDate lastCase,
            @JsonProperty long quietDays,
            @JsonProperty long cumulative,
            @JsonProperty long limit)
            implements CountyTierReason {
        @Override
        public CountyTierArm arm() {
            return CountyTierArm.MANY_CLUSTER_UNKNOWN;
        }

        @Override
        public List<Missing> missing() {
            return List.of(Missing.of("cluster-mark"));
        }

        @Override
        public List<Input> inputs() {
            return CountyTierReason.inputs(lastCase, quietDays, cumulative, limit);
        }
    }

    /**
     * New cases in the window, many in all, and no cluster.
     *
     * @param lastCase the day of the last new case
     * @param quietDays the days since
     * @param cumulative the cumulative count
     * @param limit the count it is compared to
     */
    @JsonTypeName("over-50-no-cluster")
    record ManyWithoutCluster(
            @JsonProperty LocalDate lastCase,
            @JsonProperty long quietDays,
            @JsonProperty long cumulative,
            @JsonProperty long limit)
            implements CountyTierReason {
        @Override
        public CountyTierArm arm() {
            return CountyTierArm.MANY_WITHOUT_CLUSTER;
        }

        @Override
        public List<Input> inputs() {
            return CountyTierReason.inputs(lastCase, quietDays, cumulative, limit);
        }
    }

    private static List<Input> inputs(LocalDate lastCase, long quietDays, long cumulative, long limit) {
        return List.of(
                Input.day("lastCase", lastCase),
                Input.count("quietDays", quietDays),
                Input.count("cumulative", cumulative),
                Input.count("limit", limit));
    }
}
