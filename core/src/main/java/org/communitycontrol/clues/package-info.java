/**
 * What became of each name on a list that came from above?
 *
 * <p>Start at {@link org.communitycontrol.clues.ClueStatus}. A superior office hands down a list of people who may have
 * been somewhere or arrived; each line is a <em>clue</em>. The list is split evenly among communities or grids ({@link
 * org.communitycontrol.clues.ClueSplit}), somebody verifies each clue, and it ends in one of a closed set of {@linkplain
 * org.communitycontrol.clues.ClueOutcome outcomes}: no clue just disappears. Names and numbers stay in the list itself;
 * a clue is known here by its number in the list alone.
 *
 * <p>The day by which a list is due is set by whoever hands it down, and is an argument here.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.clues;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
