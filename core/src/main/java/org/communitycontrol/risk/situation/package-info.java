/**
 * In which situation is this community by its confirmed cases, and what should a human look at?
 *
 * <p>Start at {@link org.communitycontrol.risk.situation.CommunitySituations}; for many days of one community at {@link
 * org.communitycontrol.risk.situation.SituationTimeline}. The window stands in a policy pack of the kind {@code
 * community-situation}.
 *
 * <p>A <em>place</em> is one family, work-site or unit of a building; two cases share it where its text is equal. A case of
 * <em>unknown source</em> is one of which somebody said that its source is not known.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.risk.situation;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
