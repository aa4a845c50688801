package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * The name of a person, as it was written.
 *
 * <p>Two spellings of one name, such as with {@code ·} and with {@code •}, are two values: matching people by name is
 * not done here.
 */
public final class PersonName implements PersonalValue {

    private static final int LONGEST = 64;
    private static final int MOST_STARS = 2;

    private final String text;

    private PersonName(String text) {
        this.text = TextRules.text("name", text, LONGEST);
    }

    /**
     * Returns the name {@code text}, unchanged.
     *
     * @param text 1 to 64 code points with at least one to see
     * @throws DomainException.InvalidValue with {@code text-length}, {@code text-character} (a control, an invisible
     *     mark, a lone surrogate) or {@code text-blank}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName parse(String text) {
        return new PersonName(text);
    }

    /** Returns the first character and a star for each further one, at most two; one star for a single character. */
    @Override
    public String masked() {
        int rest = text.codePointCount(0, text.length()) - 1;
        return rest == 0
                ? "*"
                : text.substring(0, text.offsetByCodePoints(0, 1)) + "*".repeat(Math.min(rest, MOST_STARS));
    }

    @Override
    public String reveal(Purpose purpose) {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the mask. */
    @Override
    public String toString() {
        return masked();
    }
}
