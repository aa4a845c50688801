/**
 * Who lived in which household on a day, who was its head, and what did we know of that when?
 *
 * <p>Start at {@link org.communitycontrol.people.membership.MembershipHistory}, made from the register a community began
 * with and the ledger of what happened since: people join, leave, are born and die; households split and merge and
 * get another head; a dwelling is found vacant or let to a group. Each is a {@linkplain
 * org.communitycontrol.people.membership.MembershipChange change} with its day. {@code register(day)} is the answer as of
 * a day; asked of {@code ledger.knownAt(moment)} it is the answer as one knew it then.
 *
 * <p>Every registered person is in exactly one {@linkplain org.communitycontrol.people.membership.ResidenceState state} on
 * each day, and a resident lives in exactly one household; second residences stand beside it. Somebody who has joined two
 * and left neither is counted in the one joined last, with a finding. When the head dies or leaves, the household goes
 * on {@linkplain org.communitycontrol.people.membership.Headship.WithoutHead without head}, which is a finding until one
 * is named; nobody is orphaned.
 *
 * <p>A change that does not fit, such as the death of somebody nobody knows, has no effect and is a finding. All types are
 * immutable and safe for use by many threads, except {@link org.communitycontrol.people.membership.RunningMembership}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.people.membership;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
