/**
 * Which tier or zone has this area within its county, since when, and what has to happen before it is lowered?
 *
 * <p>Start at {@link org.communitycontrol.risk.area.AreaTiers} for high, medium and low areas (9th edition, twenty points,
 * ten points: policy packs of the kind {@code area-tier}) and at {@link org.communitycontrol.risk.area.CommunityZones} for
 * lockdown, control and precaution zones ({@code community-zones}). To change a number, add a period to a pack; a new way
 * down is a {@link org.communitycontrol.risk.area.LoweringStep} in it.
 *
 * <p>A change is dated to the day at whose end it holds. Of a day, infections count first; a <em>clean round</em> reached
 * everybody and found all negative, and one that is incomplete counts for nothing.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.risk.area;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
