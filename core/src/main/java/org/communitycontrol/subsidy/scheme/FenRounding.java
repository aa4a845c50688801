package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;

/** How a part of a fen is rounded; done once for each line of a statement, before lines are added and capped. */
public enum FenRounding {
    /** 四舍五入: half a fen and more up. */
    HALF_UP("half-up", RoundingMode.HALF_UP),
    /** 舍去: always towards zero. */
    DOWN("down", RoundingMode.DOWN),
    /** 进一: always away from zero. */
    UP("up", RoundingMode.UP);

    private final String code;
    private final RoundingMode mode;

    FenRounding(String code, RoundingMode mode) {
        this.code = code;
        this.mode = mode;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the mode it names. */
    public RoundingMode mode() {
        return mode;
    }
}
