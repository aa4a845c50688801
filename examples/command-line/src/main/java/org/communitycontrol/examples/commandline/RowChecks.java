package org.communitycontrol.examples.commandline;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import picocli.CommandLine.TypeConversionException;

/** Checks the form of the table whose rules come with a later command: cases. */
final class RowChecks {

    private static final Csv CASES = Csv.requiring("area", "date", "cumulative").optional("new", "cluster");

    private RowChecks() {}

    static void cases(InputStream in, String file, FindingLog findings) {
        findings.addAll(
                CASES.readUnique(in, file, RowChecks::cases, "area", key -> key).findings());
    }

    /** Returns what makes a row one of a kind: its area and its day. */
    private static String cases(CsvRow row) {
        String area = row.required("area", RowChecks::identifier);
        LocalDate date = row.required("date", RowChecks::day);
        row.required("cumulative", RowChecks::count);
        row.optional("new", RowChecks::count);
        row.optional("cluster", RowChecks::flag);
        return area + '\n' + date;
    }

    private static String identifier(String text) {
        return TextRules.identifier("", text);
    }

    private static LocalDate day(String text) {
        try {
            return new CommandBase.DayConverter().convert(text);
        } catch (TypeConversionException notADay) {
            throw refused("not-a-date");
        }
    }

    private static BigDecimal count(String text) {
        if (!digits(text) || text.length() > 18) {
            throw refused("not-a-count");
        }
        return new BigDecimal(text);
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw refused("not-a-flag");
        }
        return text.equals("true");
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static DomainException refused(String code) {
        return new DomainException.InvalidValue("", Problem.of(code));
    }
}
