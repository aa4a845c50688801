/**
 * What was measured and asked, and does somebody have to see a doctor?
 *
 * <p>Start at {@link org.communitycontrol.surveillance.Readings}: one {@link
 * org.communitycontrol.surveillance.Reading} and the {@link org.communitycontrol.surveillance.ReadingRule} in force go in,
 * an explained decision to refer or not comes out. A community does not diagnose: nothing here calls a person a case. To
 * change the threshold or the symptoms that are asked for, change the policy pack.
 *
 * <p>Temperatures are degrees Celsius as decimals, compared exactly and never rounded; days are civil days.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.surveillance;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
