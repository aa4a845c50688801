/**
 * Is every breach of rest found and no other, could everybody take the shift who is said to, is every conflict one, and is
 * help shared out to the last person?
 *
 * <p>Start at {@link org.communitycontrol.testkit.workforce.RestLaws}: say how your own code answers, and the laws run against
 * it; the other {@code Laws} work alike. {@link org.communitycontrol.testkit.workforce.WorkforceDomain} generates duties, rest
 * rules and areas.
 */
@NullMarked
package org.communitycontrol.testkit.workforce;

import org.jspecify.annotations.NullMarked;
