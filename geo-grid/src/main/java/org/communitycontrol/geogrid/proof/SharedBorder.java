package org.communitycontrol.geogrid.proof;

/**
 * The border between two neighbouring grids.
 *
 * @param grid the lesser id by code point
 * @param other the greater id
 * @param lengthMetres how long it is, straight between its corners
 * @param unmatchedMetres how much of it runs between corners that only one of the two has; 0 for a clean border
 */
public record SharedBorder(String grid, String other, double lengthMetres, double unmatchedMetres) {}
