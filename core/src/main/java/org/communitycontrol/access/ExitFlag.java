package org.communitycontrol.access;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.people.PersonId;

/**
 * Somebody went out remarkably often on a day: a human should look and ask. Never a ground to refuse anything.
 *
 * @param person who
 * @param date the day
 * @param passages the identifiers of the exits that made the flag, in order
 */
public record ExitFlag(PersonId person, LocalDate date, List<String> passages) {

    public ExitFlag {
        passages = ImmutableList.sortedCopyOf(passages);
    }

    /** Returns the number of exits. */
    public int exits() {
        return passages.size();
    }
}
