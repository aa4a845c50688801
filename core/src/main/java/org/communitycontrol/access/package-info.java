/**
 * May this passage happen, why, and if not, when may it?
 *
 * <p>Start at {@link org.communitycontrol.access.GatePassage}: one passage, what is known of the household's earlier
 * outings, a day and a policy go in; an explained admission comes out. Ambulance, rescue, fire brigade and medical transfer
 * always pass, whatever the state and whatever the policy, and are never counted (clause 2.27). How often, how long, at
 * which hours and who is admitted is data: the {@link org.communitycontrol.access.AccessRule} of a policy pack.
 * {@link org.communitycontrol.access.ExitFlags} names people who go out often, for a human to look at: no decision depends
 * on it. {@link org.communitycontrol.access.HealthCode} is the worked example of a local colour rule.
 *
 * <p>An <em>outing</em> is a way out of one household's person and, once recorded, the way back. Days and times are those
 * of the gate.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.access;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
