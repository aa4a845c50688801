/**
 * Which tier has this county today by its confirmed cases, and which had it on every day?
 *
 * <p>Start at {@link org.communitycontrol.risk.county.CountyTiers} for one county, and at {@link
 * org.communitycontrol.risk.county.TierColumns} for thousands. The numbers stand in policy packs of the kind {@code
 * county-tier}; to change one, add a period to the pack, or load your own. A host that gets one report a day keeps a
 * {@link org.communitycontrol.risk.county.CaseStreak} for each county.
 *
 * <p>A <em>new case</em> is of the day whose report shows it. <em>Quiet days</em> are whole days since the last new case;
 * its own day is day 0, and the count holds at the end of a day.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.risk.county;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
