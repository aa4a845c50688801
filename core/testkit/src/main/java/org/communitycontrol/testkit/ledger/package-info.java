/**
 * Does a ledger say the same whatever way the facts came in?
 *
 * <p>Start at {@link org.communitycontrol.testkit.ledger.LedgerLaws}: say how your own store takes facts, merges and answers, and
 * the laws run against it. {@link org.communitycontrol.testkit.ledger.LedgerDomain} generates facts that repeat, contradict,
 * correct and retract one another.
 */
@NullMarked
package org.communitycontrol.testkit.ledger;

import org.jspecify.annotations.NullMarked;
