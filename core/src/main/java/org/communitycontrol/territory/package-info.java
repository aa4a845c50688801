/**
 * Where is it, and who answers for it?
 *
 * <p>Start at {@link org.communitycontrol.territory.DivisionCode} for a place and {@link
 * org.communitycontrol.territory.Responsibility} for the worker who answers for a grid on a day. A code says its level
 * by its length and its parents by its beginning. Zeros mean nothing: {@code 350527000000} is a community, not a county,
 * and Dongguan is the city {@code 4419} and the county {@code 441900}.
 *
 * <p>What a code alone cannot say, such as a name, or that a county is only a filler, is asked of a {@link
 * org.communitycontrol.territory.DivisionTree}, which a host makes from the list it trusts. No list is shipped: codes
 * come and go every year. The prefixes of the provinces are the one closed table and stand in {@code DivisionCode}.
 *
 * <p>Days are civil days; the last day of an assignment belongs to it. All types are immutable and safe for use by many
 * threads, except builders.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.territory;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
