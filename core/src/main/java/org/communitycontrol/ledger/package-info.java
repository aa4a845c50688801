/**
 * What has been recorded, and what of it stands?
 *
 * <p>Start at {@link org.communitycontrol.ledger.Ledger}, a set of {@link org.communitycontrol.ledger.Fact facts}, or at
 * {@link org.communitycontrol.ledger.RunningLedger}, which takes them one by one. Shuffled, repeated, delayed or merged
 * from many devices, the same facts give the same answer: merging is union, nothing is overwritten, and no clock is
 * read.
 *
 * <ul>
 *   <li>The recorder gives each fact its id. Same id and same canonical bytes: one fact. Same id, other bytes: a
 *       {@linkplain org.communitycontrol.ledger.LedgerConflict conflict}. All variants are kept; the one recorded last
 *       is <em>effective</em>, and among those recorded in the same millisecond the one with the greatest bytes. The
 *       others have no effect at all.
 *   <li>A fact of the kind {@code correction} or {@code retraction} is an {@linkplain
 *       org.communitycontrol.ledger.Amendment amendment} of another; every other fact is plain. A plain fact
 *       <em>stands</em> unless it is retracted, and as its latest correction says.
 *   <li>An amendment without effect is never lost and never silent: see {@link
 *       org.communitycontrol.ledger.IdleAmendment}.
 *   <li>What kinds of fact there are is open. A feature or host declares its own as a {@link
 *       org.communitycontrol.ledger.FactType}; an unknown kind is carried along unchanged.
 * </ul>
 *
 * <p>Names of a feature: its {@code …Records} read its kinds of fact from a ledger; its {@code …Facts} are the plain values
 * that a decision takes, wherever they come from.
 *
 * <p>A fact recorded in the future is kept like any other: whoever decides as of a day leaves out what is later.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.ledger;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
