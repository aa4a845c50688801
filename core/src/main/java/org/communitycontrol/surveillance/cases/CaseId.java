package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a case; opaque.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record CaseId(@JsonValue String value) implements Comparable<CaseId> {

    /**
     * Accepts an identifier.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code identifier-length} or {@code
     *     identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseId {
        value = TextRules.identifier("case", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(CaseId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
