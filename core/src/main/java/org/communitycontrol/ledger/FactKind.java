package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;

/**
 * What sort of thing a fact records, such as {@code screened}; an open set, ordered by code.
 *
 * @param code lower kebab case, 1 to 64 ASCII letters, digits and single hyphens, beginning with a letter
 */
public record FactKind(@JsonValue String code) implements Comparable<FactKind> {

    /** @throws DomainException.InvalidValue with {@code code-form} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactKind {
        requireCode("kind", code);
    }

    @Override
    public int compareTo(FactKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }

    /**
     * Returns {@code code} if it is one: words of small ASCII letters and digits joined by single hyphens, beginning with a
     * letter, 1 to 64 characters.
     *
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    public static String requireCode(String field, String code) {
        if (!kebab(code)) {
            throw new DomainException.InvalidValue(field, Problem.of("code-form"));
        }
        return code;
    }

    private static boolean kebab(String code) {
        boolean letterBefore = false;
        for (int i = 0; i < code.length(); i++) {
            char unit = code.charAt(i);
            boolean letter = unit >= 'a' && unit <= 'z';
            boolean digit = unit >= '0' && unit <= '9' && i > 0;
            boolean hyphen = unit == '-' && letterBefore;
            if (!letter && !digit && !hyphen) {
                return false;
            }
            letterBefore = !hyphen;
        }
        return letterBefore && code.length() <= TextRules.LONGEST_IDENTIFIER;
    }
}
