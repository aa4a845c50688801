package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;
import org.communitycontrol.people.HouseholdId;

/**
 * The dwellings of each area by disposition, on one day, under one topology.
 *
 * <p>Every dwelling is counted once: in the area it lies in directly, or among the unassigned. A report is finished when it
 * is made; what happens to the areas afterwards changes nothing in it, and bringing it under another topology gives
 * another report.
 *
 * @param areas the dwellings directly in each area that has any, by identifier
 * @param unassigned those that lay in no area
 * @param <P> the parts
 */
public record AreaReport<P extends Enum<P> & Part>(
        SortedMap<AreaId, ClosedPartition<P>> areas, ClosedPartition<P> unassigned) {

    public AreaReport {
        areas = ImmutableSortedMap.copyOfSorted(areas);
    }

    /**
     * Returns the report of {@code dispositions} under {@code topology}. The same dispositions under another topology are
     * the same dwellings, regrouped: nothing is estimated and no total changes.
     *
     * @param type the parts
     * @param dispositions the part of every registered dwelling; those the topology does not know are unassigned
     */
    public static <P extends Enum<P> & Part> AreaReport<P> of(
            Class<P> type, Map<HouseholdId, P> dispositions, Topology topology) {
        SortedMap<AreaId, ClosedPartition<P>> areas = new TreeMap<>();
        ClosedPartition<P> unassigned = ClosedPartition.empty(type);
        for (Map.Entry<HouseholdId, P> dwelling : dispositions.entrySet()) {
            ClosedPartition<P> one = ClosedPartition.unit(dwelling.getValue());
            AreaId area = topology.assigned().get(dwelling.getKey());
            if (area == null) {
                unassigned = unassigned.plus(one);
            } else {
                areas.merge(area, one, ClosedPartition::plus);
            }
        }
        return new AreaReport<>(areas, unassigned);
    }

    /** Returns all dwellings, the unassigned included. */
    public ClosedPartition<P> total() {
        return sum(areas.values());
    }

    /**
     * Returns the dwellings in each area and in those that lie in it.
     *
     * @param topology the topology of this report; an area it does not know counts for itself only
     */
    public SortedMap<AreaId, ClosedPartition<P>> rolledUp(Topology topology) {
        SortedMap<AreaId, ClosedPartition<P>> sums = new TreeMap<>();
        areas.forEach((area, partition) -> {
            if (!topology.areas().containsKey(area)) {
                sums.merge(area, partition, ClosedPartition::plus);
            }
            topology.chain(area).forEach(above -> sums.merge(above, partition, ClosedPartition::plus));
        });
        return ImmutableSortedMap.copyOfSorted(sums);
    }

    private ClosedPartition<P> sum(Collection<ClosedPartition<P>> partitions) {
        ClosedPartition<P> sum = unassigned;
        for (ClosedPartition<P> partition : partitions) {
            sum = sum.plus(partition);
        }
        return sum;
    }
}
