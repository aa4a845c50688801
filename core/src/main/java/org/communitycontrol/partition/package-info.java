/**
 * Are all the registered units accounted for, and is it really all of them?
 *
 * <p>Start at {@link org.communitycontrol.partition.ClosedPartition}: every registered unit stands in exactly one part,
 * so nothing can leave the denominator unseen. A {@link org.communitycontrol.partition.Rate} never prints 100.0 unless
 * the two numbers are equal. To use it for a new kind of coverage, write an enum that implements {@link
 * org.communitycontrol.partition.Part}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.partition;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
