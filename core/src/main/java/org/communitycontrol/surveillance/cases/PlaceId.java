package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a small place: a dwelling, a workplace, a unit of a building.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record PlaceId(@JsonValue String value) implements Comparable<PlaceId> {

    /**
     * Accepts an identifier.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code identifier-length} or {@code
     *     identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {
        value = TextRules.identifier("place", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(PlaceId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
