package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * The device or person that recorded a fact, under a name of the host's. Ordered by Unicode code point.
 *
 * @param value opaque, 1 to 64 characters
 */
public record Recorder(@JsonValue String value) implements Comparable<Recorder> {

    /** @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Recorder {
        TextRules.identifier("recorder", value);
    }

    @Override
    public int compareTo(Recorder other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }

    /** Returns the kind of value only; it may name a person. */
    @Override
    public String toString() {
        return "Recorder";
    }
}
