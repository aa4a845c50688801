package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a community answers to somebody who asks for a certificate. */
public enum CertificateAnswer {
    /** Write it. */
    ISSUE("issue"),
    /** Not yet: the facts it states have not come about. */
    NOT_YET("not-yet"),
    /** Do not: nobody may demand it. */
    REFUSE("refuse");

    private final String code;

    CertificateAnswer(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
