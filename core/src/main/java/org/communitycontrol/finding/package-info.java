/**
 * What is wrong with an input, and where?
 *
 * <p>Start at {@link org.communitycontrol.finding.Accepted}: the good values of an input and one {@link
 * org.communitycontrol.finding.Finding} per bad one. A finding says where ({@link
 * org.communitycontrol.finding.Place}) and what ({@link org.communitycontrol.finding.Problem}), with the bound and the
 * nearest legal value where there is one. It never repeats the text it complains of. The one family of exceptions,
 * {@link org.communitycontrol.finding.DomainException}, is for callers that break a rule of the API.
 *
 * <p>To add a problem, choose a code and write its sentence under {@code finding.<code>} in both message files.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.finding;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
