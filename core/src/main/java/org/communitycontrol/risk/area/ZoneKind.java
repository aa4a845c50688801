package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonValue;

/** The zones of the community scheme. The order is from mild to strict. */
public enum ZoneKind {
    /** 防范区: the rest of a county that has other zones. */
    PRECAUTION("precaution"),
    /** 管控区: nobody leaves the zone. */
    CONTROL("control"),
    /** 封控区: nobody leaves home. */
    LOCKDOWN("lockdown");

    private final String code;

    ZoneKind(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
