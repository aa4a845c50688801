/**
 * If the rule changes, whose answer changes with it, from what to what, and whose stays as it was decided?
 *
 * <p>Start at {@link org.communitycontrol.impact.PolicyImpact}: a host's own subjects and two ways to decide them go in;
 * who changes, who does not, and who is closed and therefore stays come out, with nobody lost. It decides nothing itself
 * and has no number of its own.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.impact;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
