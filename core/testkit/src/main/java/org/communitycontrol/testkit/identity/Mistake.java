package org.communitycontrol.testkit.identity;

/** How the second record of a person came to differ from the first. */
public enum Mistake {
    /** One digit of the identity number is another. */
    ID_ONE_DIGIT("id-one-digit", true),
    /** Two neighbouring digits of the identity number are swapped. */
    ID_TRANSPOSED("id-transposed", true),
    /** One number has 18 characters, the other the 15 digits of old. */
    ID_OLD_FORM("id-old-form", true),
    /** A character of the name is another that sounds alike. */
    NAME_HOMOPHONE("name-homophone", true),
    /** A character of the name is written in another form, such as 峯 for 峰. */
    NAME_VARIANT("name-variant", true),
    /** The parts of the name are joined by another dot, a space, or nothing. */
    NAME_SEPARATOR("name-separator", true),
    /** A part of the name is left out. */
    NAME_PART_MISSING("name-part-missing", true),
    /** Family and given name changed places. */
    NAME_SWAPPED("name-swapped", true),
    /** The telephone number is a new one. */
    PHONE_CHANGED("phone-changed", true),
    /** The whole household is registered again under another number. */
    HOUSEHOLD_MOVED("household-moved", true),
    /** The date of birth was guessed, and there is no identity number. */
    BIRTH_DATE_GUESSED("birth-date-guessed", false),
    /** A pet name stands for the name, and there is no identity number. */
    NICKNAME("nickname", false),
    /** The name is written in Latin letters, and there is no identity number. */
    NAME_IN_LETTERS("name-in-letters", false),
    /** A spreadsheet rounded the identity number, and the name sounds alike. */
    ID_ROUNDED("id-rounded", false),
    /** Another home and telephone, and no identity number: name and date of birth are all that is left. */
    MOVED_ALONE("moved-alone", false);

    private final String code;
    private final boolean modelled;

    Mistake(String code, boolean modelled) {
        this.code = code;
        this.modelled = modelled;
    }

    /** Returns the code under which counts are reported. */
    public String code() {
        return code;
    }

    /** Returns whether the library's matcher is meant to find the pair; the others are planted to show what it misses. */
    public boolean modelled() {
        return modelled;
    }
}
