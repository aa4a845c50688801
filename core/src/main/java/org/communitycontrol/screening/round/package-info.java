/**
 * How far has a round of screening come, who is still missing, and can somebody else check it?
 *
 * <p>Start at {@link org.communitycontrol.screening.round.CoverageRound}. What is expected on a day comes from the dated
 * {@link org.communitycontrol.screening.round.RoundRegister register}, never from what was found: a dwelling without a
 * grid, or in a grid nobody answers for, stays in the denominator until somebody with a name takes it out. A {@link
 * org.communitycontrol.screening.round.CoverageProof} is the same answer in a form that a third party with the register
 * and the facts can check; {@link org.communitycontrol.screening.round.RunningCoverage} follows facts as they arrive;
 * {@link org.communitycontrol.screening.round.Errand} says who has to go where; {@link
 * org.communitycontrol.screening.round.Denominator} shows one result under each denominator by its name.
 *
 * <p>A <em>unit</em> is a household or key person that is registered on the day. A visit <em>counts</em> if it lies in the
 * last days of the {@linkplain org.communitycontrol.screening.CoverageRule rule}, the day itself being the last; how many
 * those are is data of a policy pack. Days are civil days.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.screening.round;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
