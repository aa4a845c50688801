package org.communitycontrol.finding;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import org.communitycontrol.message.Input;

/** The rules for text that every part of the library keeps alike. */
public final class TextRules {

    /**
     * Orders text by Unicode code point; {@link String#compareTo} orders by UTF-16 unit, which differs once characters
     * beyond the basic plane are present.
     */
    public static final Comparator<String> BY_CODE_POINT = TextRules::compareByCodePoint;

    /** The most code points an identifier may have. */
    public static final int LONGEST_IDENTIFIER = 64;

    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z');
    private static final CharMatcher CODE =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    private TextRules() {}

    /**
     * Returns {@code value} if it is an identifier: 1 to 64 code points without controls, line separators, invisible
     * direction marks or lone surrogates. Identifiers are opaque: compared exactly, never parsed.
     *
     * @param field the name of the attribute, for the exception
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    public static String identifier(String field, String value) {
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > LONGEST_IDENTIFIER) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("identifier-length")
                            .addInputs(Input.count("length", length), Input.count("longest", LONGEST_IDENTIFIER))
                            .bound("1.." + LONGEST_IDENTIFIER)
                            .build());
        }
        if (!printable(value)) {
            throw new DomainException.InvalidValue(field, Problem.of("identifier-character"));
        }
        return value;
    }

    /**
     * Returns {@code value} if it is a text to show: 1 to {@code longest} code points, not only spaces, without controls,
     * line separators, invisible direction marks or lone surrogates. It is kept as given, without normalisation.
     *
     * @param field the name of the attribute, for the exception
     * @param longest the most code points
     * @throws DomainException.InvalidValue with {@code text-length}, {@code text-character} or {@code text-blank}
     */
    public static String text(String field, String value, int longest) {
        int length = value.codePointCount(0, value.length());
        if (length > longest) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("text-length")
                            .addInputs(Input.count("length", length), Input.count("longest", longest))
                            .bound("1.." + longest)
                            .build());
        }
        if (!printable(value)) {
            throw new DomainException.InvalidValue(field, Problem.of("text-character"));
        }
        if (value.codePoints().allMatch(Character::isSpaceChar)) {
            throw new DomainException.InvalidValue(field, Problem.of("text-blank"));
        }
        return value;
    }

    /**
     * Returns {@code value} if it is a code of a set that a host may add to: 1 to 64 lower-case ASCII letters and digits in
     * words joined by single hyphens, the first character a letter.
     *
     * @param field the name of the attribute, for the exception
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    public static String code(String field, String value) {
        boolean good = !value.isEmpty()
                && value.length() <= LONGEST_IDENTIFIER
                && LETTER.matches(value.charAt(0))
                && CODE.matchesAllOf(value)
                && !value.contains("--")
                && !value.endsWith("-");
        if (!good) {
            throw new DomainException.InvalidValue(field, Problem.of("code-form"));
        }
        return value;
    }

    /** Returns whether {@code value} has only characters that can be seen or are a plain space. */
    public static boolean printable(String value) {
        return value.codePoints().allMatch(TextRules::printable);
    }

    private static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static int compareByCodePoint(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l != r) {
                boolean supplementary = Character.isSurrogate(l);
                if (supplementary != Character.isSurrogate(r)) {
                    return supplementary ? 1 : -1;
                }
                return Character.compare(l, r);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
