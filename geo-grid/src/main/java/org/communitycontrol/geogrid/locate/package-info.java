/**
 * Which community grid is this point in?
 *
 * <p>Start at {@link org.communitycontrol.geogrid.locate.GridLocator}. The answer is the least id, by Unicode code point,
 * of all grids that contain or touch the point, and how the point lies to that grid. Whether a point is on an edge is
 * decided exactly for the numbers given: nothing is rounded, and there is no tolerance to set.
 *
 * <p>Units are degrees of WGS-84, longitude first. Depends on {@code boundary}.
 */
@NullMarked
package org.communitycontrol.geogrid.locate;

import org.jspecify.annotations.NullMarked;
