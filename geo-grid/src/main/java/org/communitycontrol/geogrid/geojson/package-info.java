/**
 * Which grids does this GeoJSON file hold, and what is wrong with it?
 *
 * <p>Start at {@link org.communitycontrol.geogrid.geojson.GeoJsonGrids}. The file is read as a stream, one feature at a
 * time, and a bad feature never loses the others: it becomes a finding with its JSON Pointer. Real boundary files are
 * full of rings that cross themselves, so such a ring is reported and still used.
 *
 * <p>Limits on nesting and on the length of one number or text stand in {@code GeoJsonGrids}; the length of the document
 * is not limited. Units are degrees of WGS-84, longitude first. Depends on {@code boundary}.
 */
@NullMarked
package org.communitycontrol.geogrid.geojson;

import org.jspecify.annotations.NullMarked;
