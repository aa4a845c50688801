/**
 * Is every day paid once, to the fen, and only for duty that was done?
 *
 * <p>Start at {@link org.communitycontrol.testkit.subsidy.SubsidyLaws}: say how your own calculation makes a statement, and the
 * laws run against it. {@link org.communitycontrol.testkit.subsidy.SubsidyDomain} generates schemes and months of duty.
 */
@NullMarked
package org.communitycontrol.testkit.subsidy;

import org.jspecify.annotations.NullMarked;
