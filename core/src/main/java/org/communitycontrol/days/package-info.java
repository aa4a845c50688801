/**
 * Which day is it counted from, and is the limit itself inside?
 *
 * <p>Start at {@link org.communitycontrol.days.DayCount} for lengths in days, {@link org.communitycontrol.days.Bound}
 * for comparisons, {@link org.communitycontrol.days.QuietDays} for days without an event. Each is named after the words
 * of the law, because local rules differ in exactly these words: which convention applies is part of a policy, never of
 * code. Days are civil days of the community; a day is over at 24:00.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.days;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
