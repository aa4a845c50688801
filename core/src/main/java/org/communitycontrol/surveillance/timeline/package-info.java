/**
 * How early was a case found, reported, isolated and treated, and which report is late?
 *
 * <p>Start at {@link org.communitycontrol.surveillance.timeline.FourEarlies}. The notice names four earlies, the scheme of
 * January 2020 a fifth, early diagnosis; which ones are asked for, and within how many hours, stands in the policy pack.
 * Moments are instants, lengths are durations; the host knows its zone and makes an instant of a day.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.surveillance.timeline;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
