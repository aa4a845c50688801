package org.communitycontrol.json.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.risk.county.CaseReport;

/** What the text of a cell can stand for; each refuses what it is not, naming the whole value. */
final class CellText {

    private static final int DAY_LENGTH = "2020-02-29".length();
    private static final int TIME_LENGTH = "08:30".length();

    /** A count below 10^16 has at most so many digits, leading zeros included. */
    private static final int MOST_DIGITS = 16;

    private CellText() {}

    static String identifier(String text) {
        return TextRules.identifier("", text);
    }

    static LocalDate day(String text) {
        if (text.length() != DAY_LENGTH) {
            throw refused("not-a-date");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw refused("not-a-date");
        }
    }

    static long count(String text) {
        if (text.length() > MOST_DIGITS) {
            throw refused("not-a-count");
        }
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw refused("not-a-count");
            }
            count = count * 10 + (digit - '0');
        }
        if (count > CaseReport.MOST) {
            throw refused("not-a-count");
        }
        return count;
    }

    /** A time of day, as in 08:30. */
    static LocalTime time(String text) {
        if (text.length() != TIME_LENGTH) {
            throw refused("not-a-time");
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            throw refused("not-a-time");
        }
    }

    /** The one of {@code all} that has the code. */
    static <E> E code(String text, E[] all, Function<E, String> code) {
        for (E one : all) {
            if (code.apply(one).equals(text)) {
                return one;
            }
        }
        throw refused("unknown-code");
    }

    static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("not-a-flag");
        };
    }

    private static DomainException refused(String code) {
        return new DomainException.InvalidValue("", Problem.of(code));
    }
}
