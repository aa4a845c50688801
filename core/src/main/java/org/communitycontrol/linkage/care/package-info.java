/**
 * Which grids have no doctor?
 *
 * <p>Start at {@link org.communitycontrol.linkage.care.PrimaryCare}: the grids of the register and the facts of {@link
 * org.communitycontrol.linkage.LinkageFacts} go in; every grid comes out in exactly one {@link
 * org.communitycontrol.linkage.care.GridCare}, and those without a doctor as a list with reasons. Who counts as a doctor
 * stands in the {@link org.communitycontrol.linkage.LinkageRule}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.linkage.care;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
