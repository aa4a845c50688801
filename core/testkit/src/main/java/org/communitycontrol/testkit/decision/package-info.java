/**
 * Does a decision follow from its reason, and can everybody read it?
 *
 * <p>Start at {@link org.communitycontrol.testkit.decision.DecisionLaws}: give it decisions of your own rule and the laws
 * run against them. {@link org.communitycontrol.testkit.decision.DecisionDomain} puts decisions round reasons and values.
 * {@link org.communitycontrol.testkit.decision.ReplayLaws} makes a decision again from its explanation alone.
 */
@NullMarked
package org.communitycontrol.testkit.decision;

import org.jspecify.annotations.NullMarked;
