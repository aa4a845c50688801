package org.communitycontrol.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/**
 * What two records can have in common, or not. Of each of the groups identity number, name, date of birth, sex, telephone
 * and household at most one holds; where one record says nothing, none of the group does.
 */
public enum Evidence {
    /** The identity numbers are equal. */
    ID_SAME("id-same"),
    /** One identity number is the 15 digits of old that the other, of 18, replaced. */
    ID_OLD_FORM("id-old-form"),
    /** One digit differs and at least one of the numbers does not check. */
    ID_ONE_DIGIT("id-one-digit"),
    /** Two neighbouring digits are swapped and at least one of the numbers does not check. */
    ID_TRANSPOSED("id-transposed"),
    /** As near as the two before, but a form without a check character leaves open whether it is a mistake: twins differ so. */
    ID_NEAR_UNCHECKED("id-near-unchecked"),
    /** The numbers are not near, and at least one of them does not check. */
    ID_UNCLEAR("id-unclear"),
    /** Two different numbers, each right in itself. */
    ID_DIFFERS("id-differs"),
    /** The names are written alike. */
    NAME_SAME("name-same"),
    /** The names differ in dots, spaces and letter case only. */
    NAME_SEPARATOR("name-separator"),
    /** The names differ in forms of one character only, such as 峯 for 峰. */
    NAME_VARIANT("name-variant"),
    /** The names sound alike. */
    NAME_HOMOPHONE("name-homophone"),
    /** The names have the same parts in another order. */
    NAME_SWAPPED("name-swapped"),
    /** One name is the other without a part. */
    NAME_PART_MISSING("name-part-missing"),
    /** The names differ in one character. */
    NAME_ONE_CHARACTER("name-one-character"),
    /** The names differ otherwise. */
    NAME_DIFFERS("name-differs"),
    /** Born on the same day. */
    BIRTH_DATE_SAME("birth-date-same"),
    /** Born on different days. */
    BIRTH_DATE_DIFFERS("birth-date-differs"),
    /** Of different sex. */
    SEX_DIFFERS("sex-differs"),
    /** The telephone number is the same, in different households. */
    PHONE_SAME("phone-same"),
    /** The telephone number is the same, in one household, where a family may share it. */
    PHONE_SAME_AT_HOME("phone-same-at-home"),
    /** Of the same household. */
    HOUSEHOLD_SAME("household-same"),
    /** Of two households that have another member in common. */
    HOUSEHOLD_ALIKE("household-alike");

    private static final List<Evidence> ALL = List.of(values());

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    /** Returns all kinds, in the order in which lines are given. */
    public static List<Evidence> all() {
        return ALL;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the sentence a person reads. */
    public String sentence(Language language) {
        return Messages.standard().render("reason." + code, List.of(), language);
    }
}
