package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * Why personal text is revealed; personal information collected for epidemic control serves no other use (Central
 * Cyberspace Affairs Commission, 2020-02-04).
 *
 * <p>An open set: a host may have purposes of its own.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record Purpose(@JsonValue String code) {

    /** Screening, tracing, observation and reporting as the law charges the community with them. */
    public static final Purpose EPIDEMIC_CONTROL = new Purpose("epidemic-control");

    /** Help for a person in difficulty, such as a meal delivered to the door. */
    public static final Purpose CARE = new Purpose("care");

    /** Keeping the record itself: the host writes it to its own protected store, or reads it back. */
    public static final Purpose RECORD_KEEPING = new Purpose("record-keeping");

    /** The person asks what is kept about them, or has it corrected. */
    public static final Purpose PERSONS_OWN_REQUEST = new Purpose("persons-own-request");

    /** A test whose people are made up. */
    public static final Purpose SYNTHETIC_TEST = new Purpose("synthetic-test");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Purpose {
        TextRules.code("purpose", code);
    }
}
