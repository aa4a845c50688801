package org.communitycontrol.people;

import com.google.common.base.CharMatcher;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;

/** The form of the codes a host may add to: lower-case ASCII words joined by single hyphens. */
public final class OpenCode {

    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z');
    private static final CharMatcher ALLOWED =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    private OpenCode() {}

    /**
     * Returns {@code code} if it has the form.
     *
     * @param field the name of the attribute, for the exception
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    public static String checked(String field, String code) {
        boolean good = !code.isEmpty()
                && code.length() <= TextRules.LONGEST_IDENTIFIER
                && LETTER.matches(code.charAt(0))
                && ALLOWED.matchesAllOf(code)
                && !code.contains("--")
                && !code.endsWith("-");
        if (!good) {
            throw new DomainException.InvalidValue(field, Problem.of("code-form"));
        }
        return code;
    }
}
