package org.communitycontrol.measures;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * What a change of tier or situation does to the measures of an area. The four sets are disjoint.
 *
 * @param begin must be taken now and did not have to be before
 * @param end must stop: was allowed before and is no longer
 * @param mayEnd had to be taken before and is only allowed now
 * @param mayBegin is allowed now and was not before, without having to be taken
 */
public record MeasureChange(
        Set<MeasureCode> begin, Set<MeasureCode> end, Set<MeasureCode> mayEnd, Set<MeasureCode> mayBegin) {

    public MeasureChange {
        begin = ImmutableSortedSet.copyOf(begin);
        end = ImmutableSortedSet.copyOf(end);
        mayEnd = ImmutableSortedSet.copyOf(mayEnd);
        mayBegin = ImmutableSortedSet.copyOf(mayBegin);
    }

    /** Returns what changes from {@code before} to {@code after}. */
    public static MeasureChange between(MeasureSet before, MeasureSet after) {
        Set<MeasureCode> begin = Sets.difference(after.required(), before.required());
        return new MeasureChange(
                begin,
                Sets.difference(before.allowed(), after.allowed()),
                Sets.intersection(Sets.difference(before.required(), after.required()), after.allowed()),
                Sets.difference(Sets.difference(after.allowed(), before.allowed()), begin));
    }

    /** Returns whether nothing changes. */
    public boolean none() {
        return begin.isEmpty() && end.isEmpty() && mayEnd.isEmpty() && mayBegin.isEmpty();
    }
}
