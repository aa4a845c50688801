package org.communitycontrol.geogrid.coordinates;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * Converts many points from one datum to another; for single points use {@link Gcj02} and {@link Bd09}.
 *
 * <p>The answers are those of the single conversions, bit by bit, on every machine. Bounds are not checked: a number
 * that is not finite gives one that is not, and a point at the edge of the earth may be led a little beyond it.
 * Between equal datums nothing changes.
 *
 * @param from the datum of the points given
 * @param to the datum of the points returned
 */
public record DatumConversion(Datum from, Datum to) {

    /**
     * Replaces each point by its conversion; point number i is {@code (longitudes[i], latitudes[i])}.
     *
     * @throws DomainException.InvalidValue with {@code arrays-differ} if the arrays are of different lengths
     */
    public void convert(double[] longitudes, double[] latitudes) {
        if (longitudes.length != latitudes.length) {
            throw new DomainException.InvalidValue("latitudes", Problem.of("arrays-differ"));
        }
        double[] point = new double[2];
        for (int i = 0; i < longitudes.length; i++) {
            point[0] = longitudes[i];
            point[1] = latitudes[i];
            convert(point);
            longitudes[i] = point[0];
            latitudes[i] = point[1];
        }
    }

    /** Replaces the one point in {@code point}, longitude first. */
    private void convert(double[] point) {
        for (int at = from.shifts(); at < to.shifts(); at++) {
            if (at == Datum.WGS84.shifts()) {
                ChinaShift.forward(point);
            } else {
                BaiduStep.forward(point);
            }
        }
        for (int at = from.shifts(); at > to.shifts(); at--) {
            if (at == Datum.BD09.shifts()) {
                BaiduStep.backward(point);
            } else {
                ChinaShift.backward(point);
            }
        }
    }
}
