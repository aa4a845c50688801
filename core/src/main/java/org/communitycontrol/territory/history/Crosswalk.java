package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;

/**
 * How many dwellings of each area of one topology lie in each area of another: of two days, or of two hierarchies.
 *
 * <p>The weights are dwellings, never shares, so that nothing is lost to rounding.
 */
public final class Crosswalk {

    private final SortedMap<AreaId, SortedMap<AreaId, Long>> weights;
    private final SortedMap<AreaId, Long> left;

    private Crosswalk(SortedMap<AreaId, SortedMap<AreaId, Long>> weights, SortedMap<AreaId, Long> left) {
        ImmutableSortedMap.Builder<AreaId, SortedMap<AreaId, Long>> copy = ImmutableSortedMap.naturalOrder();
        weights.forEach((area, to) -> copy.put(area, ImmutableSortedMap.copyOfSorted(to)));
        this.weights = copy.buildOrThrow();
        this.left = ImmutableSortedMap.copyOfSorted(left);
    }

    /** Returns the crosswalk from one topology to another, by the areas in which dwellings lie directly. */
    public static Crosswalk between(Topology from, Topology to) {
        SortedMap<AreaId, SortedMap<AreaId, Long>> weights = new TreeMap<>();
        SortedMap<AreaId, Long> left = new TreeMap<>();
        from.assigned().forEach((dwelling, area) -> {
            AreaId target = to.assigned().get(dwelling);
            if (target == null) {
                left.merge(area, 1L, Math::addExact);
            } else {
                weights.computeIfAbsent(area, id -> new TreeMap<>()).merge(target, 1L, Math::addExact);
            }
        });
        return new Crosswalk(weights, left);
    }

    /** Returns how many dwellings of each old area lie in each new one; areas without dwellings do not occur. */
    public SortedMap<AreaId, SortedMap<AreaId, Long>> weights() {
        return weights;
    }

    /** Returns how many dwellings of each old area lie in no new one, where there are any. */
    public SortedMap<AreaId, Long> left() {
        return left;
    }

    /**
     * Brings a report of which only the counts are left under the new topology.
     *
     * <p>The counts of an area that went whole into one other go there whole. Those of an area whose dwellings went several
     * ways are apportioned by dwellings, in whole units by largest remainder, ties to the lesser identifier; such an area
     * is named in the answer, because nobody knows which of its dwellings was which. Every total of every part stays. Where
     * the dispositions of the dwellings are still there, {@link AreaReport#of} under the new topology estimates nothing.
     */
    public <P extends Enum<P> & Part> Regrouped<P> regroup(Class<P> type, AreaReport<P> report) {
        SortedMap<AreaId, ClosedPartition<P>> areas = new TreeMap<>();
        ClosedPartition<P> unassigned = report.unassigned();
        SortedSet<AreaId> estimated = new TreeSet<>();
        for (AreaId area : report.areas().keySet()) {
            ClosedPartition<P> partition = report.areas().getOrDefault(area, ClosedPartition.empty(type));
            List<AreaId> targets = new ArrayList<>(
                    weights.getOrDefault(area, ImmutableSortedMap.of()).keySet());
            List<Long> sizes = new ArrayList<>(
                    weights.getOrDefault(area, ImmutableSortedMap.of()).values());
            long without = left.getOrDefault(area, 0L);
            if (without > 0 || targets.isEmpty()) {
                sizes.add(Math.max(1, without));
            }
            List<ClosedPartition<P>> shares = Apportionment.of(type, partition, sizes);
            for (int i = 0; i < targets.size(); i++) {
                areas.merge(targets.get(i), shares.get(i), ClosedPartition::plus);
            }
            if (shares.size() > targets.size()) {
                unassigned = unassigned.plus(shares.get(targets.size()));
            }
            if (shares.size() > 1) {
                estimated.add(area);
            }
        }
        areas.values().removeIf(partition -> partition.registered() == 0);
        return new Regrouped<>(new AreaReport<>(areas, unassigned), estimated);
    }

    /**
     * A report brought under another topology by its counts.
     *
     * @param report the new report, with the totals of the old one
     * @param estimated the old areas whose counts had to be apportioned; where there is none the report is exact
     * @param <P> the parts
     */
    public record Regrouped<P extends Enum<P> & Part>(AreaReport<P> report, SortedSet<AreaId> estimated) {
        public Regrouped {
            estimated = ImmutableSortedSet.copyOfSorted(estimated);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalk that && weights.equals(that.weights) && left.equals(that.left);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "Crosswalk[" + weights.size() + " areas]";
    }
}
