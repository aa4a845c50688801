package org.communitycontrol.reporting.bulletin;

/**
 * A label on the map.
 *
 * @param x the middle, in user units
 * @param y the middle of what is shown, in user units
 * @param serial the number of the grid, which the table repeats
 * @param rate the rate below it; empty where there is no room
 */
record MapLabel(String x, String y, String serial, String rate) {}
