/**
 * How risky is this place today, since when, why, and what would change it?
 *
 * <p>Each classification is a function of plain values over its own dated packs. To change a number, add a period to its
 * pack. Days are civil days of the community; an answer of a day holds at the end of that day.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.risk;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
