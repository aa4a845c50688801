/**
 * Has everybody had their rest, who could take this shift, and which rules stand in the way of a rota?
 *
 * <p>Start at {@link org.communitycontrol.workforce.rest.RestCheck}: the duties of a worker and a rule go in, every breach
 * with its measured value and its bound comes out. {@link org.communitycontrol.workforce.rest.ShiftCandidates} says who
 * could take a shift and why the others could not; {@link org.communitycontrol.workforce.rest.RestConflicts} names a
 * minimal set of rules and shifts that cannot all be kept. No rule of the notice says how long rest is: every number is a
 * local one, in a policy pack; the pack in the jar is an example and says so.
 *
 * <p>A <em>duty day</em> is a date with at least one minute served. Shifts that touch or overlap are one stretch of work;
 * rest is what lies between two stretches. Times are those of the clock on the wall: where clocks are put forward at night,
 * as in China on 1986-05-04, the rest of that night counts the minute that was skipped and one that is lived through twice
 * counts once.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.workforce.rest;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
