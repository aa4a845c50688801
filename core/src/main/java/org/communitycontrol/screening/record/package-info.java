/**
 * Is everything made clear about the person behind the door, and what was never asked?
 *
 * <p>Start at {@link org.communitycontrol.screening.record.RecordCompleteness}. In February 2020 screening was to make ten
 * items clear about everybody who had come in (十清楚); which items those are is data: the {@link
 * org.communitycontrol.screening.record.CompletenessRule} of a policy pack. A record says of each item whether it is
 * known, was asked in vain, or was not asked; what the answers were is nobody's business here and is not kept. The score
 * is an exact fraction.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.screening.record;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
