/**
 * Is every breach of rest found and no other, is every conflict one, and is help shared out to the last person?
 *
 * <p>Start at {@link org.communitycontrol.testkit.workforce.RestLaws}, {@link
 * org.communitycontrol.testkit.workforce.RotaLaws} and {@link org.communitycontrol.testkit.workforce.StaffingLaws}: say how
 * your own code answers, and the laws run against it. {@link org.communitycontrol.testkit.workforce.WorkforceDomain}
 * generates duties, rest rules and areas.
 */
@NullMarked
package org.communitycontrol.testkit.workforce;

import org.jspecify.annotations.NullMarked;
