package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * What sort of thing a fact records, such as {@code screened}; an open set, ordered by code.
 *
 * @param code lower kebab case, 1 to 64 ASCII letters, digits and single hyphens, beginning with a letter
 */
public record FactKind(@JsonValue String code) implements Comparable<FactKind> {

    /** @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactKind {
        TextRules.code("kind", code);
    }

    @Override
    public int compareTo(FactKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
