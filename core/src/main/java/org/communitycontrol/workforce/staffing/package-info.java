/**
 * Who carries how much, where does nobody answer, how many are missing, and who goes where to help?
 *
 * <p>Start at {@link org.communitycontrol.workforce.staffing.SecondmentAllocation}: areas that are short of staff and a
 * number of people who can be sent go in; how many go where, and why, comes out. {@link
 * org.communitycontrol.workforce.staffing.LoadIndex} sets a load beside a reference, {@link
 * org.communitycontrol.workforce.staffing.WeekLoad} does so for every worker and grid, {@link
 * org.communitycontrol.workforce.staffing.UncoveredHours} finds the hours at a post with nobody there, and {@link
 * org.communitycontrol.workforce.staffing.Fairness} says how evenly work is spread. How many households one worker can
 * answer for is data: the {@link org.communitycontrol.workforce.staffing.StaffingRule} of a policy pack.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.workforce.staffing;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
