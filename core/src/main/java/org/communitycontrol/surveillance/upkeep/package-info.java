/**
 * Which guidance visit is due, and which disinfection was missed?
 *
 * <p>Start at {@link org.communitycontrol.surveillance.upkeep.Guidance} for enterprises, schools and other crowded units,
 * and at {@link org.communitycontrol.surveillance.upkeep.Sanitation} for the schedule of places against the log. How often
 * stands in policy packs. Days are civil days.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.surveillance.upkeep;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
