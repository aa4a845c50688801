package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.partition.Part;

/** What became of one disinfection that the schedule asked for. */
public enum SlotState implements Part {
    /** Done. */
    DONE("done", Role.DONE),
    /** The day is over, and the log has nothing. */
    MISSED("missed", Role.OUTSTANDING),
    /** The place was closed that day, so that nothing was to be done. */
    CLOSED("closed", Role.NOT_EXPECTED);

    private final String code;
    private final Role role;

    SlotState(String code, Role role) {
        this.code = code;
        this.role = role;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public Role role() {
        return role;
    }
}
