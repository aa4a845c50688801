/**
 * Does a place come down only when it may, whatever is left out, shuffled, or learnt later?
 *
 * <p>Start at {@link org.communitycontrol.testkit.risk.CountyTierLaws}, {@link
 * org.communitycontrol.testkit.risk.SituationLaws} and {@link org.communitycontrol.testkit.risk.AreaLaws}: say how your own
 * rule decides, and the laws run against it. {@link org.communitycontrol.testkit.risk.RiskDomain} generates counties,
 * communities, areas, and the numbers of rules.
 */
@NullMarked
package org.communitycontrol.testkit.risk;

import org.jspecify.annotations.NullMarked;
