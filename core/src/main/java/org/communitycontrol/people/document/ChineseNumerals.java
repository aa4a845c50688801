package org.communitycontrol.people.document;

import java.util.Optional;

/** Numbers below 10,000 as they are written in addresses: {@code 一百零三}, {@code 十二}, {@code 二〇一}. */
final class ChineseNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int LONGEST = 8;

    private ChineseNumerals() {}

    /** Returns whether the character is one a number is written with. */
    static boolean isNumeral(char c) {
        return digit(c) >= 0 || UNITS.indexOf(c) >= 0;
    }

    /** Returns the ASCII digits of {@code run}; empty if it is no number in either way of writing. */
    static Optional<String> digits(String run) {
        if (run.isEmpty() || run.length() > LONGEST) {
            return Optional.empty();
        }
        boolean positional = run.chars().allMatch(c -> digit((char) c) >= 0);
        return positional ? Optional.of(positional(run)) : withUnits(run);
    }

    private static String positional(String run) {
        StringBuilder out = new StringBuilder();
        run.chars().forEach(c -> out.append(digit((char) c)));
        return out.toString();
    }

    private static Optional<String> withUnits(String run) {
        int sum = 0;
        int pending = -1;
        int lastUnit = Integer.MAX_VALUE;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                if (pending > 0) {
                    return Optional.empty(); // two digits side by side, as in 二三百
                }
                pending = digit;
                continue;
            }
            int unit = unit(c);
            boolean bareTen = unit == 10 && pending <= 0 && (sum == 0 || pending == 0);
            if (unit >= lastUnit || (pending <= 0 && !bareTen)) {
                return Optional.empty();
            }
            sum += (bareTen ? 1 : pending) * unit;
            lastUnit = unit;
            pending = -1;
        }
        return Optional.of(Integer.toString(sum + Math.max(0, pending)));
    }

    private static int unit(char c) {
        return switch (UNITS.indexOf(c)) {
            case 0 -> 10;
            case 1 -> 100;
            default -> 1000;
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
