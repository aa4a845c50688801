package org.communitycontrol.linkage.participation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.partition.Part;

/** Whether a registered person took part; exactly one for each. */
public enum ParticipationPart implements Part {
    /** An adult who took part. */
    TOOK_PART("took-part", Role.DONE),
    /** An adult who did not. */
    DID_NOT("did-not", Role.OUTSTANDING),
    /** Somebody of unknown age who took part; not counted as an adult who did. */
    AGE_UNKNOWN_TOOK_PART("age-unknown-took-part", Role.OUTSTANDING),
    /** Somebody of unknown age who did not. */
    AGE_UNKNOWN_DID_NOT("age-unknown-did-not", Role.OUTSTANDING),
    /** Not an adult, whether they took part or not. */
    MINOR("minor", Role.NOT_EXPECTED);

    private final String code;
    private final Role role;

    ParticipationPart(String code, Role role) {
        this.code = code;
        this.role = role;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns what the state means where every adult is to take part. */
    @Override
    public Role role() {
        return role;
    }
}
