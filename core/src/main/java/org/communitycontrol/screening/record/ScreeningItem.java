package org.communitycontrol.screening.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * One thing that a screening is to make clear, such as {@code return-time}; an open set, ordered by code.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record ScreeningItem(@JsonValue String code) implements Comparable<ScreeningItem> {

    /** @throws DomainException.InvalidValue with {@code code-form} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScreeningItem {
        code = TextRules.code("item", code);
    }

    @Override
    public int compareTo(ScreeningItem other) {
        return code.compareTo(other.code);
    }
}
