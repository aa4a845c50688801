package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a person; opaque, and never a resident's identity number.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

    /**
     * Accepts an identifier.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        value = TextRules.identifier("person", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(PersonId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
