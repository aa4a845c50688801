/**
 * Where does a community grid lie?
 *
 * <p>Start at {@link org.communitycontrol.geogrid.boundary.GridBoundary}: a grid is one or more {@link
 * org.communitycontrol.geogrid.boundary.BoundaryPart parts}, a part is one or more closed {@link
 * org.communitycontrol.geogrid.boundary.Ring rings}. A point is inside a part if a line from it to far away crosses the
 * rings of the part an odd number of times, so the direction in which a ring winds does not matter and a ring that
 * crosses itself still has a meaning. The border belongs to the grid.
 *
 * <p>Units are degrees of WGS-84, longitude first; edges are straight in the plane of longitude and latitude. A ring
 * that crosses the meridian of 180° goes on to the east of it: −179 then stands as 181. Nothing is rounded or snapped.
 *
 * <p>All types are immutable and safe for use by many threads. Depends on the findings of the core only.
 */
@NullMarked
package org.communitycontrol.geogrid.boundary;

import org.jspecify.annotations.NullMarked;
