/**
 * What is a worker owed for a month of duty, why each day, and who pays?
 *
 * <p>Start at {@link org.communitycontrol.subsidy.MonthlySubsidy}: a worker's shifts and a dated scheme go in, a {@link
 * org.communitycontrol.subsidy.SubsidyStatement} comes out. A statement is its lines; gross, cut, net and shares are
 * derived from them, and each {@link org.communitycontrol.subsidy.SubsidyLine} has a reason that determines its amount. A
 * month that was paid is never priced again in silence: {@link org.communitycontrol.subsidy.DeltaStatement} says what a
 * correction changes. {@link org.communitycontrol.subsidy.DoubleClaims} finds days that are paid twice.
 *
 * <p>To change a number, change the scheme's pack; to add a way of counting, add a reason and say in {@code DaySubsidy} when
 * it holds. Order of arithmetic: each line is rounded to the fen by the scheme's rounding, lines are added, the sum is
 * capped, and the capped sum is split by largest remainder.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.subsidy;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
