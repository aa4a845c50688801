package org.communitycontrol.territory.history;

import java.time.LocalDate;
import org.communitycontrol.people.HouseholdId;

/**
 * A household that came about where another one lives: it lies in the same areas until a fact says otherwise.
 *
 * @param on the day from whose beginning there are two
 * @param from the one that was there
 * @param into the other; nothing happens if it lies somewhere already
 */
public record DividedDwelling(LocalDate on, HouseholdId from, HouseholdId into) {}
