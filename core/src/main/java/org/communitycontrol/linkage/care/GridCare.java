package org.communitycontrol.linkage.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.partition.Part;

/** What can be said of the doctor of a grid; exactly one for each grid. */
public enum GridCare implements Part {
    /** A doctor looks after it. */
    WITH_DOCTOR("with-doctor", Role.DONE),
    /** None does. */
    WITHOUT_DOCTOR("without-doctor", Role.OUTSTANDING),
    /** It cannot be told whether one does. */
    UNDETERMINED("undetermined", Role.OUTSTANDING);

    private final String code;
    private final Role role;

    GridCare(String code, Role role) {
        this.code = code;
        this.role = role;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns what the state means where every grid is to have a doctor. */
    @Override
    public Role role() {
        return role;
    }
}
