/**
 * What do these grids look like on a page?
 *
 * <p>Start at {@link org.communitycontrol.geogrid.picture.MapPicture}: grids go in, the outlines for one SVG image come
 * out, with a point inside each grid for its label. The projection keeps shapes true at the middle latitude, which is
 * enough for the size of a city. The same grids give the same text on every machine.
 *
 * <p>Units are SVG user units, x to the right and y down. Depends on {@code boundary}.
 */
@NullMarked
package org.communitycontrol.geogrid.picture;

import org.jspecify.annotations.NullMarked;
