package org.communitycontrol.access;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.communitycontrol.people.PersonId;

/**
 * What is known of a person's health code.
 *
 * @param person who
 * @param given the colours that were given, by day; the latest of them counts
 * @param checkIns the days on which the person checked in
 */
public record HealthCodeFacts(
        PersonId person, NavigableMap<LocalDate, HealthColour> given, SortedSet<LocalDate> checkIns) {

    public HealthCodeFacts {
        given = ImmutableSortedMap.copyOf(given);
        checkIns = ImmutableSortedSet.copyOf(checkIns);
    }

    /** Returns the facts of a person whose colour was given on one day. */
    public static HealthCodeFacts of(PersonId person, HealthColour colour, LocalDate on, Set<LocalDate> checkIns) {
        return new HealthCodeFacts(person, new TreeMap<>(Map.of(on, colour)), ImmutableSortedSet.copyOf(checkIns));
    }
}
