/**
 * Which places were there on a day, which dwellings lay in them, and what did we know of that when?
 *
 * <p>Start at {@link org.communitycontrol.territory.history.TerritoryHistory}, made from a ledger: {@code
 * topology(hierarchy, day)} is the answer <em>as was</em>; the same question for today is <em>as is</em>; asked of {@code
 * ledger.knownAt(moment)} it is <em>as known at</em>. An area is anything that has dwellings or other areas in it: a
 * division, a community grid, the estate of a property management, a police beat. Each {@linkplain
 * org.communitycontrol.territory.history.Hierarchy hierarchy} of areas stands by itself over the same dwellings.
 *
 * <p>Areas are established, renamed, re-coded, transferred, split, merged and dissolved by {@linkplain
 * org.communitycontrol.territory.history.TerritoryChange changes}, each a fact of the ledger with the day on which it takes
 * effect. A change that does not fit what was there, such as the split of an area nobody established, has no effect and
 * is a finding. A dwelling whose area is gone is <em>unassigned</em>: it stays in every count.
 *
 * <p>An {@link org.communitycontrol.territory.history.AreaReport} of a past day is brought under another topology by its
 * dwellings, exactly, or where only its counts are left by a {@link
 * org.communitycontrol.territory.history.Crosswalk}, whole unit by whole unit; either way its totals stay. To add a
 * hierarchy, make one: {@code new Hierarchy("fire-service")}.
 *
 * <p>All types are immutable and safe for use by many threads, except {@link
 * org.communitycontrol.territory.history.RunningTerritory}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.territory.history;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
