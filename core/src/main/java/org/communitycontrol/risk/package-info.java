/**
 * How risky is this place today, since when, why, and what would change it?
 *
 * <p>Each classification is a function of plain values over its own dated packs and stands in a package of its own: {@code
 * county}, {@code situation}, {@code area}. Here is what they share: the tiers and situations, the {@link
 * org.communitycontrol.risk.History} of a place as closed intervals, and the {@link org.communitycontrol.risk.OverlapRule}
 * by which two classifications of one place combine. Days are civil days of the community; an answer of a day holds at the
 * end of that day.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.risk;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
