/**
 * Which community grid is this point in?
 *
 * <p>Start at {@link org.communitycontrol.geogrid.locate.GridLocator}. The answer is the least id, by Unicode code point,
 * of all grids that contain or touch the point, and how the point lies to that grid. Whether a point is on an edge is
 * decided exactly for the numbers given: nothing is rounded, and there is no tolerance to set.
 *
 * <p>How it works: cells are laid over the grids. A cell that no edge meets holds its answer. Any other holds its edges,
 * rounded and packed ({@code CellEdges}), and what is round its corner: crossing the edges between the corner and the point
 * gives the answer without asking any grid ({@code CellTable}); the edges round many points are judged together ({@code
 * EdgeLanes}). A point within two rounding steps of an edge is decided by the exact rings ({@code Shapes}), of which each
 * position is stored once. Grids may overlap; up to {@code CellEdges.MOST_PARTS} parts with edges in one cell are told
 * apart by bits, beyond that cells are divided, and at last the rings are asked. How many cells there are is set in {@code
 * CellCount}.
 *
 * <p>Units are degrees of WGS-84, longitude first. Depends on {@code boundary}.
 */
@NullMarked
package org.communitycontrol.geogrid.locate;

import org.jspecify.annotations.NullMarked;
