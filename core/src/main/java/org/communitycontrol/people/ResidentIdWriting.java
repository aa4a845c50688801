package org.communitycontrol.people;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Optional;

/** Ways in which spreadsheets and keyboards spoil a resident identity number. Each is named, none is repaired. */
final class ResidentIdWriting {

    private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'`\u00B4\u02B9\u02BC\u2018\u2019\u2032\uFF07");
    private static final CharMatcher NUMBER = CharMatcher.anyOf("0123456789.eE+-");
    private static final CharMatcher NOT_AN_INTEGER = CharMatcher.anyOf(".eE");
    private static final CharMatcher PLAIN =
            CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.inRange('a', 'z'));

    /** Letters and signs that look like X and that no normalisation turns into it: Cyrillic, Greek, times, ballot. */
    private static final CharMatcher LIKE_X = CharMatcher.anyOf("\u0425\u0445\u03A7\u03C7\u00D7\u2715\u2716\u2573");

    private ResidentIdWriting() {}

    /** Returns the code of the first thing odd about how {@code text} is written, looked for in the order of the code. */
    static Optional<String> oddity(String text) {
        if (text.codePoints().anyMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c))) {
            return Optional.of("resident-id-space");
        }
        if (APOSTROPHE.matchesAnyOf(text)) {
            return Optional.of("resident-id-apostrophe");
        }
        if (text.codePoints().anyMatch(ResidentIdWriting::looksLikeAscii)) {
            return Optional.of("resident-id-full-width");
        }
        if (NUMBER.matchesAllOf(text) && NOT_AN_INTEGER.matchesAnyOf(text)) {
            return Optional.of("resident-id-exponent");
        }
        return Optional.empty();
    }

    private static boolean looksLikeAscii(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        String text = Character.toString(codePoint);
        return Character.isDigit(codePoint)
                || LIKE_X.matchesAllOf(text)
                || PLAIN.matchesAllOf(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
