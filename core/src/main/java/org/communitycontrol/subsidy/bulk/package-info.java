/**
 * What are a million workers owed for a month, at the speed of the memory?
 *
 * <p>Start at {@link org.communitycontrol.subsidy.bulk.SubsidyTable}: a dated scheme compiled for a month and for the roles,
 * posts and categories that occur in {@link org.communitycontrol.subsidy.bulk.DutyColumns}. It gives fen for every worker
 * and a full {@link org.communitycontrol.subsidy.SubsidyStatement} for those that are asked for. Its numbers are those of
 * {@link org.communitycontrol.subsidy.MonthlySubsidy}, from which the table is made.
 *
 * <p>Whole fen as {@code long} inside this package only; results of parts of the workers can be added in any order.
 */
@NullMarked
package org.communitycontrol.subsidy.bulk;

import org.jspecify.annotations.NullMarked;
