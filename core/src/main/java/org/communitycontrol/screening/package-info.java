/**
 * Has everybody been reached, who is missing, and where does the net have no bottom?
 *
 * <p>Start at {@code TwoFullCoverages}: registered households and key persons with what was recorded of each go in, one
 * explained decision comes out. A unit's {@link org.communitycontrol.screening.Disposition} is derived from the facts,
 * never stored; the eight dispositions partition the register. Which visit counts on which day is data: the coverage
 * rule of a policy pack.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.screening;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
