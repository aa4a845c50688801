/**
 * Where is this point in another datum, how long is this line, how large is this land?
 *
 * <p>Maps published in China shift every point: the datum GCJ-02 lies up to some 700 m from WGS-84, and BD-09 further
 * still. Start at {@link org.communitycontrol.geogrid.coordinates.Gcj02} and {@link
 * org.communitycontrol.geogrid.coordinates.Bd09} for a point, at {@link
 * org.communitycontrol.geogrid.coordinates.DatumConversion} for many, and at {@link
 * org.communitycontrol.geogrid.coordinates.Ellipsoid} for lengths and areas. A point of one datum cannot be given where
 * another is asked for; grids are WGS-84 only.
 *
 * <p>The shift has no official formula in public. The one here is that of the well-known open libraries, which agree to
 * the last digit; its numbers stand in {@code ChinaShift} and {@code BaiduStep}.
 *
 * <p>Units are degrees, longitude first, metres and square metres. Depends on {@code boundary}.
 */
@NullMarked
package org.communitycontrol.geogrid.coordinates;

import org.jspecify.annotations.NullMarked;
