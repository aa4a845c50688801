package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a place that is cleaned and disinfected; opaque.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record SiteId(@JsonValue String value) implements Comparable<SiteId> {

    /**
     * Accepts an identifier.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code identifier-length} or {@code
     *     identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SiteId {
        value = TextRules.identifier("site", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(SiteId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
