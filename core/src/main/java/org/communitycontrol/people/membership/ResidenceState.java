package org.communitycontrol.people.membership;

import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.partition.Part;

/** Where a registered person is on a day, as far as the register goes; exactly one for each. */
public enum ResidenceState implements Part {
    /** Lives in a household. */
    RESIDENT("resident", Role.DONE),
    /** Left a household, and nobody recorded whereto. */
    WITHOUT_RESIDENCE("without-residence", Role.OUTSTANDING),
    /** Moved out of the area of the register. */
    MOVED_AWAY("moved-away", Role.NOT_EXPECTED),
    /** Has died. */
    DECEASED("deceased", Role.NOT_EXPECTED);

    private final String code;
    private final Role role;

    ResidenceState(String code, Role role) {
        this.code = code;
        this.role = role;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns what the state means where everybody is to be placed. */
    @Override
    public Role role() {
        return role;
    }
}
