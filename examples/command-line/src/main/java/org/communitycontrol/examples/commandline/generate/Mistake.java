package org.communitycontrol.examples.commandline.generate;

import java.util.Arrays;
import java.util.List;

/** A kind of bad record that is planted, with the finding that it must give. */
enum Mistake {
    /** A line that ends in the middle. */
    HOUSEHOLD_CUT(Mistake.HOUSEHOLDS, "json-cut-short"),
    /** A member that no household has. */
    HOUSEHOLD_MEMBER(Mistake.HOUSEHOLDS, "unknown-member"),
    /** The id of an earlier household, at another address. */
    HOUSEHOLD_REPEATED(Mistake.HOUSEHOLDS, "repeated-key"),
    /** A grid of the right community that is not on the map. */
    HOUSEHOLD_GRID(Mistake.HOUSEHOLDS, "unknown-grid"),
    /** A grid of another community. */
    HOUSEHOLD_GRID_ELSEWHERE(Mistake.HOUSEHOLDS, "grid-outside-community"),
    /** No community. */
    HOUSEHOLD_COMMUNITY(Mistake.HOUSEHOLDS, "missing"),
    /** A latitude of 94 degrees and more. */
    HOUSEHOLD_LATITUDE(Mistake.HOUSEHOLDS, "coordinate-range"),

    /** A line that ends in the middle. */
    PERSON_CUT(Mistake.PERSONS, "json-cut-short"),
    /** Born on a 30 February. */
    PERSON_DATE(Mistake.PERSONS, "not-a-date"),
    /** A resident id whose last character is another. */
    PERSON_CHECK(Mistake.PERSONS, "resident-id-check"),
    /** The id of an earlier person. */
    PERSON_REPEATED(Mistake.PERSONS, "repeated-key"),
    /** A household that nobody registered. */
    PERSON_HOUSEHOLD(Mistake.PERSONS, "unknown-household"),
    /** A sex that is not a code. */
    PERSON_SEX(Mistake.PERSONS, "unknown-code"),
    /** A member that no person has. */
    PERSON_MEMBER(Mistake.PERSONS, "unknown-member"),
    /** A key group that ends before it begins. */
    PERSON_DAYS(Mistake.PERSONS, "days-reversed"),
    /** A birth date that is not the one in the resident id. */
    PERSON_BIRTH(Mistake.PERSONS, "birth-date-differs"),

    /** A line that ends in the middle. */
    FACT_CUT(Mistake.FACTS, "json-cut-short"),
    /** A visit on a 30 February. */
    FACT_DATE(Mistake.FACTS, "not-a-date"),
    /** An outcome that is not a code. */
    FACT_DISPOSITION(Mistake.FACTS, "unknown-code"),
    /** A member that no visit has. */
    FACT_MEMBER(Mistake.FACTS, "unknown-member"),
    /** Vacant, and nobody verified it. */
    FACT_VERIFIER(Mistake.FACTS, "missing"),
    /** Excluded, and nobody approved it. */
    FACT_APPROVER(Mistake.FACTS, "missing"),
    /** Written down at a time without a zone. */
    FACT_MOMENT(Mistake.FACTS, "not-a-moment"),
    /** A visit to a household that nobody registered. */
    FACT_SUBJECT(Mistake.FACTS, "unknown-subject");

    static final String HOUSEHOLDS = "households.ndjson";
    static final String PERSONS = "persons.ndjson";
    static final String FACTS = "facts.ndjson";

    private final String file;
    private final String code;

    Mistake(String file, String code) {
        this.file = file;
        this.code = code;
    }

    String code() {
        return code;
    }

    static List<Mistake> in(String file) {
        return Arrays.stream(values()).filter(each -> each.file.equals(file)).toList();
    }
}
