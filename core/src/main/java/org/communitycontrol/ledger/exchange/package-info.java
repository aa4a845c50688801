/**
 * What happened when the ledgers of several devices were put together?
 *
 * <p>Start at {@link org.communitycontrol.ledger.exchange.ExchangeReport}. Merging itself is {@link
 * org.communitycontrol.ledger.Ledger#merge} and loses nothing; the report names what a person should look at: fields in
 * which two facts of one id differ, corrections and retractions with who made them and why, facts written down late, facts
 * ahead of the clock, kinds that nobody here reads. Like the ledger it depends on the set of facts alone, not on who
 * delivered them, in what order or how often.
 *
 * <p>What counts as late and how far a device's clock may be ahead are the host's {@link
 * org.communitycontrol.ledger.exchange.ExchangeTerms terms}; no rule of the time sets them. {@link
 * org.communitycontrol.ledger.exchange.Quarantine} keeps facts of the future out of a fold, never out of the ledger.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.ledger.exchange;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
