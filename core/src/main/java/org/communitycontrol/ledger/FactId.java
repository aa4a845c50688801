package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * The identifier the recorder gave a fact; the same on every device, for ever. Ordered by Unicode code point.
 *
 * @param value opaque, 1 to 64 characters
 */
public record FactId(@JsonValue String value) implements Comparable<FactId> {

    /** @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {
        TextRules.identifier("factId", value);
    }

    @Override
    public int compareTo(FactId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
