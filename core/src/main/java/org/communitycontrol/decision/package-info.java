/**
 * What was decided, why, by which rule, and what would change it?
 *
 * <p>Start at {@link org.communitycontrol.decision.Decision}. Its {@link org.communitycontrol.decision.Reason} determines
 * its {@link org.communitycontrol.decision.Outcome}, so the two cannot disagree. Missing input never gives the permissive
 * answer: the outcome is {@link org.communitycontrol.decision.Outcome.Undetermined} and says what is missing. A {@link
 * org.communitycontrol.decision.CounterFact} is a promise: applied as a fact, the decision comes out as it says. A human
 * may decide otherwise; {@link org.communitycontrol.decision.Overridden} keeps both.
 *
 * <p>Sentences come from the message files by the codes of reason, counter-fact and missing input, in every language.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.decision;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
