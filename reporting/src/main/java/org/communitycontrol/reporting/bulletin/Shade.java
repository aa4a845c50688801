package org.communitycontrol.reporting.bulletin;

import java.math.BigDecimal;
import org.communitycontrol.partition.ClosedPartition;

/** How a grid is drawn on the map: the fuller, the darker; only a full one has no pattern. */
enum Shade {
    NOTHING_EXPECTED("nothing"),
    NONE("none"),
    BELOW_50("few"),
    BELOW_80("some"),
    BELOW_95("many"),
    NOT_FULL("almost"),
    FULL("full");

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal MOST = BigDecimal.valueOf(80);
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(95);

    private final String code;

    Shade(String code) {
        this.code = code;
    }

    /** Returns the name that style sheet, patterns and sentences use. */
    String code() {
        return code;
    }

    static Shade of(ClosedPartition<?> units) {
        if (units.expected() == 0) {
            return NOTHING_EXPECTED;
        }
        if (units.full()) {
            return FULL;
        }
        if (units.done() == 0) {
            return NONE;
        }
        BigDecimal percent = units.rate().percent().orElse(BigDecimal.ZERO);
        if (percent.compareTo(HALF) < 0) {
            return BELOW_50;
        }
        if (percent.compareTo(MOST) < 0) {
            return BELOW_80;
        }
        return percent.compareTo(NEARLY_ALL) < 0 ? BELOW_95 : NOT_FULL;
    }
}
