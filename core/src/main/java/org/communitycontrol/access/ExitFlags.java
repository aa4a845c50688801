package org.communitycontrol.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.people.PersonId;

/**
 * Finds people whose exits on one day are so many that a human should look.
 *
 * <p>A courier of one's own family, a broken scanner and a carer make the same pattern as a breach; so the flag says what
 * was seen and decides nothing. No passage decision takes flags as an input.
 */
public final class ExitFlags {

    private ExitFlags() {}

    /** Returns a flag for each person with so many exits on {@code date}, by person. A passage that repeats counts once. */
    public static List<ExitFlag> on(LocalDate date, Collection<Passage> passages, AccessRule rule) {
        Map<PersonId, TreeSet<String>> exits = new TreeMap<>();
        for (Passage passage : passages) {
            boolean counts = passage.date().equals(date)
                    && passage.direction() == Direction.OUT
                    && !passage.kind().alwaysPasses();
            if (counts && passage.person().isPresent()) {
                exits.computeIfAbsent(passage.person().get(), person -> new TreeSet<>())
                        .add(passage.id());
            }
        }
        List<ExitFlag> flags = new ArrayList<>();
        exits.forEach((person, ids) -> {
            if (rule.flaggedBound().holds(ids.size(), rule.flaggedExits())) {
                flags.add(new ExitFlag(person, date, List.copyOf(ids)));
            }
        });
        return List.copyOf(flags);
    }
}
