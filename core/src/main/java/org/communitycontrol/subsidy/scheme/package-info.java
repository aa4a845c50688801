/**
 * What does a scheme pay for a day of duty, up to what, and who bears it?
 *
 * <p>Start at {@link org.communitycontrol.subsidy.scheme.SubsidyScheme}, the numbers of one scheme as they stand in a policy
 * pack of the kind {@code subsidy}. To change a number, write another period or version of the pack; a scheme of a place
 * nobody thought of is a JSON file and no code. {@link org.communitycontrol.subsidy.scheme.SchemeSettings} are the choices a
 * host may make where the text of a scheme leaves one.
 *
 * <p>Amounts are Joda-Money in one currency for the whole scheme; {@link org.communitycontrol.subsidy.scheme.Fen} is the one
 * way between them and whole fen. Lengths are minutes.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.subsidy.scheme;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
