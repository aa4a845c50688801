package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a household; opaque, and never an address.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record HouseholdId(@JsonValue String value) implements Comparable<HouseholdId> {

    /**
     * Accepts an identifier.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseholdId {
        value = TextRules.identifier("household", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(HouseholdId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
