/**
 * Does everybody live in one household or in a named state on every day, whatever happens and in whatever order it is told?
 *
 * <p>Start at {@link org.communitycontrol.testkit.membership.MembershipLaws}: say how your own register answers, and the laws
 * run against it. {@link org.communitycontrol.testkit.membership.MembershipDomain} generates what happens to a few
 * households in ten days.
 */
@NullMarked
package org.communitycontrol.testkit.membership;

import org.jspecify.annotations.NullMarked;
