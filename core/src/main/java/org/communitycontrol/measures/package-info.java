/**
 * Which measures does this area need, which are allowed, and does a plan go too far?
 *
 * <p>Start at {@link org.communitycontrol.measures.MeasurePlan}: the tier of an area and the situation of its community go
 * in, the required and the allowed measures come out. {@link org.communitycontrol.measures.ProportionalityGuard} holds one
 * planned measure against them and names the smallest repair. What is allowed in which row, on which legal basis, with
 * which service beside it and by whose approval is data: the {@link org.communitycontrol.measures.MeasureRule} of a policy
 * pack. To add a measure or a row, write a period or a pack; no code changes.
 *
 * <p>A <em>row</em> is a line of the table of measures: the tiers and situations it stands for. An area that stands in two
 * rows is treated by the stricter.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.measures;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
