package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a crowded unit; opaque.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record UnitId(@JsonValue String value) implements Comparable<UnitId> {

    /**
     * Accepts an identifier.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code identifier-length} or {@code
     *     identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        value = TextRules.identifier("unit", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(UnitId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
