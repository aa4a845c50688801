package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.SortedSet;
import org.communitycontrol.people.HouseholdId;

/**
 * What one of the parts of a split area gets.
 *
 * @param area the part; without a parent it lies where the split area lay
 * @param dwellings the dwellings it gets, in order
 * @param areas the areas below the split one that it gets, in order
 */
public record SplitPart(Area area, SortedSet<HouseholdId> dwellings, SortedSet<AreaId> areas) {

    public SplitPart {
        dwellings = ImmutableSortedSet.copyOfSorted(dwellings);
        areas = ImmutableSortedSet.copyOfSorted(areas);
    }

    /** Returns a part that gets dwellings only. */
    public static SplitPart of(Area area, Collection<HouseholdId> dwellings) {
        return new SplitPart(area, ImmutableSortedSet.copyOf(dwellings), ImmutableSortedSet.of());
    }
}
