/**
 * Which records may be one person, and why?
 *
 * <p>Start at {@link org.communitycontrol.identity.DuplicateSearch}, which finds the pairs of a register that are worth a
 * look, or at {@link org.communitycontrol.identity.SamePerson}, which compares two records. An answer is a sum of {@linkplain
 * org.communitycontrol.identity.EvidenceLine named lines}, each with its points; it is advice to a human and joins
 * nothing.
 *
 * <p>To change what a kind of evidence weighs, from which score a pair is shown, or which characters are forms of one
 * another, change the policy pack of the kind {@code identity-matching}. To add a kind of evidence, add it to {@link
 * org.communitycontrol.identity.Evidence} with its sentence in both message files, and to each pack.
 *
 * <p>How a character sounds is the host's to say, see {@link org.communitycontrol.identity.NameSound}. Personal text goes
 * in and none comes out: scores, lines and reasons hold identifiers of the host, codes and numbers. All types are
 * immutable and safe for use by many threads.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.identity;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
