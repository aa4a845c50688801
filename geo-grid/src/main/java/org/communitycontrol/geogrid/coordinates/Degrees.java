package org.communitycontrol.geogrid.coordinates;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Degrees as text. */
public final class Degrees {

    private Degrees() {}

    /**
     * Returns the shortest decimal that gives {@code degrees} back, without exponent: {@code 116.4}, {@code 0.00001},
     * {@code 120}. The same on every version of Java, whose own text was not always the shortest.
     *
     * @param degrees a finite number
     */
    public static String text(double degrees) {
        String shortest = NumberOutput.toString(degrees, true);
        if (shortest.indexOf('E') >= 0) {
            shortest = new BigDecimal(shortest).stripTrailingZeros().toPlainString();
        }
        return shortest.endsWith(".0") ? shortest.substring(0, shortest.length() - 2) : shortest;
    }
}
