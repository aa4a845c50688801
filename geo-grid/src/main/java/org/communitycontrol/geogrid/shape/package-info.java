/**
 * What does a boundary look like to the geometry library?
 *
 * <p>Start at {@link org.communitycontrol.geogrid.shape.Shapes}. Not exported: no other module sees a type of the
 * geometry library. What is made here is never handed out to be changed.
 *
 * <p>Units are degrees. Depends on {@code boundary}.
 */
@NullMarked
package org.communitycontrol.geogrid.shape;

import org.jspecify.annotations.NullMarked;
