package org.communitycontrol.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * The host's identifier of a worker; opaque, and never a resident's identity number.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record WorkerId(@JsonValue String value) implements Comparable<WorkerId> {

    /**
     * Accepts an identifier.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkerId {
        value = TextRules.identifier("worker", value);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(WorkerId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
