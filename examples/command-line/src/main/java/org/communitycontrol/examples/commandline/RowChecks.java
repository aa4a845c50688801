package org.communitycontrol.examples.commandline;

import java.io.InputStream;
import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.json.intake.Cases;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import org.communitycontrol.risk.county.CaseColumns;
import picocli.CommandLine.TypeConversionException;

/** Checks tables without an answer of their own: duty and cases. */
final class RowChecks {

    private static final Csv DUTY =
            Csv.requiring("worker", "date", "role", "post", "start", "end").optional("category");
    private static final int TIME_LENGTH = "08:30".length();
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private RowChecks() {}

    static void duty(InputStream in, String file, FindingLog findings) {
        findings.addAll(DUTY.read(in, file, RowChecks::duty).findings());
    }

    /** A fall of a cumulative count is told as well: the tier command takes it for a correction. */
    static void cases(InputStream in, String file, FindingLog findings) {
        Cases.Table table = Cases.read(in, file, false, findings::add);
        CaseColumns columns = table.columns();
        columns.corrections().forEach(corrected -> findings.add(table.finding(corrected)));
    }

    private static boolean duty(CsvRow row) {
        row.required("worker", RowChecks::identifier);
        row.required("date", RowChecks::day);
        row.required("role", RowChecks::identifier);
        row.required("post", RowChecks::identifier);
        row.required("start", text -> time(text, false));
        row.required("end", text -> time(text, true));
        return true;
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

    private static String time(String text, boolean end) {
        if (text.length() != TIME_LENGTH
                || text.charAt(2) != ':'
                || !digits(text.substring(0, 2) + text.substring(3))) {
            throw refused("not-a-time");
        }
        int hour = Integer.parseInt(text.substring(0, 2));
        int minute = Integer.parseInt(text.substring(3));
        boolean midnight = end && hour == HOURS && minute == 0;
        if (!midnight && (hour >= HOURS || minute >= MINUTES)) {
            throw refused("not-a-time");
        }
        return text;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static DomainException refused(String code) {
        return new DomainException.InvalidValue("", Problem.of(code));
    }
}
