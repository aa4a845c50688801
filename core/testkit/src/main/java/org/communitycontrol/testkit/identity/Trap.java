package org.communitycontrol.testkit.identity;

/** Why two people look like one. */
public enum Trap {
    /** Born on one day into one household, with neighbouring identity numbers and names that differ in one character. */
    TWINS("twins"),
    /** Of one name and one date of birth, in different places. */
    NAMESAKES("namesakes"),
    /** A grandchild has the name of a grandparent in the same household. */
    GRANDPARENT("grandparent"),
    /** Several people of a household gave one telephone number. */
    FAMILY_PHONE("family-phone");

    private final String code;

    Trap(String code) {
        this.code = code;
    }

    /** Returns the code under which counts are reported. */
    public String code() {
        return code;
    }
}
