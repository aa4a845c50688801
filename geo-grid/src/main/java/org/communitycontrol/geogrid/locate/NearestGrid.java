package org.communitycontrol.geogrid.locate;

/**
 * The grid nearest to a point.
 *
 * <p>Distances are geodesics on the WGS-84 ellipsoid, in series good to a millimetre. Edges are straight in the plane of
 * longitude and latitude; the nearest place on each is sought in the plane that touches the ellipsoid at the point, which
 * is off by less than one part in a thousand within 100 km and 60° of latitude. Of grids nearer to each other than that,
 * either may be the answer; of grids at the same distance, the one with the least id by code point.
 *
 * @param grid the grid's id
 * @param metres 0 if the point is in the grid or on its border
 */
public record NearestGrid(String grid, double metres) {}
