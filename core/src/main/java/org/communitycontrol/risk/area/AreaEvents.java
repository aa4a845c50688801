package org.communitycontrol.risk.area;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.TextRules;

/**
 * What happened in one area, by day. Immutable; the order in which events are recorded, and how often, does not matter.
 *
 * @param area the identifier of the area
 * @param days the events of each day
 */
public record AreaEvents(String area, SortedMap<LocalDate, Set<AreaEventKind>> days) {

    public AreaEvents {
        TextRules.identifier("area", area);
        ImmutableSortedMap.Builder<LocalDate, Set<AreaEventKind>> copy = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<LocalDate, Set<AreaEventKind>> day : days.entrySet()) {
            if (!day.getValue().isEmpty()) {
                copy.put(day.getKey(), Sets.immutableEnumSet(day.getValue()));
            }
        }
        days = copy.build();
    }

    /** Returns an area in which nothing has happened. */
    public static AreaEvents of(String area) {
        return new AreaEvents(area, ImmutableSortedMap.of());
    }

    /** Returns this area with one event more. */
    public AreaEvents with(LocalDate day, AreaEventKind kind) {
        TreeMap<LocalDate, Set<AreaEventKind>> more = new TreeMap<>(days);
        Set<AreaEventKind> kinds = EnumSet.of(kind);
        kinds.addAll(on(day));
        more.put(day, kinds);
        return new AreaEvents(area, more);
    }

    /** Returns the events of {@code day}. */
    public Set<AreaEventKind> on(LocalDate day) {
        return days.getOrDefault(day, Set.of());
    }

    /** Returns whether an infection was found among events of one day. */
    static boolean infected(Set<AreaEventKind> events) {
        return events.contains(AreaEventKind.INFECTION) || events.contains(AreaEventKind.ROUND_POSITIVE);
    }

    /** Returns whether events of one day hold a round that is complete and negative, and none that is not. */
    static boolean cleanRound(Set<AreaEventKind> events) {
        return events.contains(AreaEventKind.ROUND_NEGATIVE)
                && !events.contains(AreaEventKind.ROUND_INCOMPLETE)
                && !infected(events);
    }
}
