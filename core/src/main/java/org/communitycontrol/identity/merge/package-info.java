/**
 * What happens when two identifiers turn out to be one person's, or one household's, and how is it undone?
 *
 * <p>Start at {@link org.communitycontrol.identity.merge.MergedLedger}, which shows a ledger as the merges recorded in it
 * say. Before a merge, {@link org.communitycontrol.identity.merge.MergePreview} lists what would move and refuses what
 * would not do what it says. {@link org.communitycontrol.identity.merge.Merges} writes the two facts: a merge is an
 * <em>alias</em>, a fact about the identifier that is given up, and is undone by a retraction of that fact.
 *
 * <p>Nothing is rewritten. Every fact keeps the subject and the bytes it came with, so no merge can lose one, and what was
 * known before a merge is there again once it is undone, facts recorded in between included. An identifier inside a
 * payload, such as that of a household a person joined, stays as it is; whoever follows it asks {@code resolve}.
 *
 * <p>To let another type of subject be merged, declare its alias in {@code Merges}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.identity.merge;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
