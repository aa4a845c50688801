package org.communitycontrol.surveillance.upkeep;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.partition.ClosedPartition;

/**
 * The schedule of disinfections against the log.
 *
 * <p>Every disinfection that a day asked for is done, missed, or not to be done because the place was closed; more entries
 * than were asked for are counted beside it and make no other day good.
 *
 * @param slots all disinfections that were asked for, by what became of them
 * @param missed the missed ones, by place and day
 * @param beyond how many entries of the log went beyond what was asked for
 * @param unscheduled the places for whose kind the rule sets no number; nothing is known of them, and they count nowhere
 */
public record Sanitation(
        ClosedPartition<SlotState> slots, List<MissedSlot> missed, long beyond, List<SiteId> unscheduled) {

    public Sanitation {
        missed = ImmutableList.copyOf(missed);
        unscheduled = ImmutableList.copyOf(unscheduled);
    }

    /**
     * Returns the comparison for the days from {@code from} to {@code to}, both included and both over.
     *
     * @param log entries in any order
     */
    @ImplementsClauses(ClauseIds.C_2_12)
    public static Sanitation compare(
            Collection<Site> sites,
            Collection<Disinfection> log,
            LocalDate from,
            LocalDate to,
            Policy<SanitationRule> policy) {
        Map<Disinfection, Integer> entries = new HashMap<>();
        log.forEach(entry -> entries.merge(entry, 1, Integer::sum));
        ClosedPartition<SlotState> slots = ClosedPartition.empty(SlotState.class);
        List<MissedSlot> missed = new ArrayList<>();
        List<SiteId> unscheduled = new ArrayList<>();
        long beyond = 0;
        List<Site> sorted = sites.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        for (Site site : sorted) {
            int times = policy.parameters().timesADay().getOrDefault(site.kind(), 0);
            if (times == 0) {
                unscheduled.add(site.id());
                continue;
            }
            LocalDate first = site.scheduledFrom().isAfter(from) ? site.scheduledFrom() : from;
            for (LocalDate day = first; !day.isAfter(to); day = day.plusDays(1)) {
                int entered = entries.getOrDefault(new Disinfection(site.id(), day), 0);
                if (site.closedOn().contains(day)) {
                    slots = slots.with(SlotState.CLOSED, times);
                    beyond += entered;
                    continue;
                }
                int done = Math.min(entered, times);
                slots = slots.with(SlotState.DONE, done).with(SlotState.MISSED, times - done);
                beyond += entered - done;
                if (done < times) {
                    missed.add(new MissedSlot(site.id(), day, times - done));
                }
            }
        }
        return new Sanitation(slots, missed, beyond, unscheduled);
    }
}
