package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;

/**
 * The measures of an area.
 *
 * @param row the row of the table that applies
 * @param strategies what control is for
 * @param required what must be taken, by code
 * @param allowed what may be taken, by code; {@code required} is within it
 */
public record MeasureSet(
        @JsonProperty String row,
        @JsonProperty List<ControlStrategy> strategies,
        @JsonProperty Set<MeasureCode> required,
        @JsonProperty Set<MeasureCode> allowed) {

    public MeasureSet {
        strategies = ImmutableList.copyOf(strategies);
        required = ImmutableSortedSet.copyOf(required);
        allowed = ImmutableSortedSet.copyOf(allowed);
    }

    static MeasureSet of(MeasureRow row) {
        return new MeasureSet(row.code(), row.strategies(), row.required(), row.allowed());
    }
}
