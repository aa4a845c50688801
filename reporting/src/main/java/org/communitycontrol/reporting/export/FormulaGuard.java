package org.communitycontrol.reporting.export;

import java.text.Normalizer;

/**
 * Keeps a spreadsheet from taking text for a formula.
 *
 * <p>Spreadsheets run a cell that begins with an operator, and some also one that begins with a compatibility form of an
 * operator or with something invisible before it.
 */
public final class FormulaGuard {

    private static final String TRIGGERS = "=+-@|\t\r\n\0";

    private FormulaGuard() {}

    /**
     * Returns {@code text}, with an apostrophe before it if its first visible character, after compatibility
     * normalization (NFKC), is one of {@code = + - @ |}, tab, carriage return, line feed or NUL.
     */
    public static String inert(String text) {
        return triggers(text) ? "'" + text : text;
    }

    private static boolean triggers(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(codePoint -> TRIGGERS.indexOf(codePoint) >= 0 || !invisible(codePoint))
                .limit(1)
                .anyMatch(codePoint -> TRIGGERS.indexOf(codePoint) >= 0);
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x2800;
        };
    }
}
