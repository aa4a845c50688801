package org.communitycontrol.geogrid.picture;

/**
 * One grid of a picture.
 *
 * @param grid the grid's id, not escaped for XML
 * @param path the value of the SVG attribute {@code d}; to be filled with {@code fill-rule="evenodd"}
 * @param labelX x of a point inside the grid, as a decimal
 * @param labelY y of that point, as a decimal
 */
public record GridOutline(String grid, String path, String labelX, String labelY) {}
