/**
 * What share of the adults takes part?
 *
 * <p>Start at {@link org.communitycontrol.linkage.participation.ResidentParticipation}: the residents of the day, taken
 * from the dated register, and the entries of who took part go in; participants over adults come out, or the least and the
 * most it can be where ages are not known. Who is an adult and how long an entry counts stand in the {@link
 * org.communitycontrol.linkage.LinkageRule}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.linkage.participation;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
