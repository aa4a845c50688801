package org.communitycontrol.surveillance.upkeep;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;

/**
 * A place on the schedule.
 *
 * @param id the host's identifier
 * @param kind what it is
 * @param scheduledFrom the first day on the schedule
 * @param closedOn the days on which it is closed
 */
public record Site(SiteId id, SiteKind kind, LocalDate scheduledFrom, Set<LocalDate> closedOn) {

    public Site {
        closedOn = ImmutableSortedSet.copyOf(closedOn);
    }
}
