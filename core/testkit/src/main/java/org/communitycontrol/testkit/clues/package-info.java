/**
 * Does every clue of a list get a place and an end, however it is split and whatever is found out?
 *
 * <p>Start at {@link org.communitycontrol.testkit.clues.ClueLaws}: say how your own office splits a list and when a clue has
 * ended, and the laws run against it.
 */
@NullMarked
package org.communitycontrol.testkit.clues;

import org.jspecify.annotations.NullMarked;
