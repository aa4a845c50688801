package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a partner; opaque, and never a resident's identity number.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record PartnerId(@JsonValue String value) implements Comparable<PartnerId> {

    /**
     * Accepts an identifier.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerId {
        value = TextRules.identifier("partner", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(PartnerId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
