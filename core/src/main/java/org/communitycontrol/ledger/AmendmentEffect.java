package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a correction or retraction among all the facts of a ledger. */
public enum AmendmentEffect {
    /** It holds: the target stands as it says, or does not stand. */
    APPLIES("applies"),
    /** A later correction, or a retraction of the same fact, holds instead. */
    OVERRULED("overruled"),
    /** It was itself retracted. */
    TAKEN_BACK("taken-back"),
    /** It cannot have an effect; {@link IdleAmendment} says why. */
    IDLE("idle");

    private final String code;

    AmendmentEffect(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
