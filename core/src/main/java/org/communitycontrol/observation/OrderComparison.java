package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an ordered window stands to the one of the rule. */
public enum OrderComparison {
    /** Nothing was ordered. */
    NO_ORDER("no-order"),
    /** The order ends before the rule's last day. */
    SHORTER("shorter"),
    /** The order ends on the rule's last day. */
    AS_THE_RULE("as-the-rule"),
    /** The order keeps somebody beyond the rule's last day: a restriction without a ground in it. */
    LONGER("longer");

    private final String code;

    OrderComparison(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    static OrderComparison of(int endComparedToTheRule) {
        return endComparedToTheRule < 0 ? SHORTER : endComparedToTheRule > 0 ? LONGER : AS_THE_RULE;
    }
}
