package org.communitycontrol.json.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;

/** What the readers of tables that are not kept in memory have in common. */
final class Rows {

    private static final int DAY_LENGTH = "2020-02-29".length();

    private Rows() {}

    /** Hands a good row on; what is wrong with it, or with what is made of it, becomes a finding at its place. */
    static void take(CsvRow row, Consumer<? super Finding> findings, Consumer<? super CsvRow> use) {
        if (!row.findings().isEmpty()) {
            row.findings().forEach(findings);
            return;
        }
        try {
            use.accept(row);
        } catch (DomainException.InvalidValue e) {
            Place place = row.columns().contains(e.field()) ? row.place(e.field()) : row.place();
            findings.accept(new Finding(place, e.problem()));
        }
    }

    /**
     * Returns the day in {@code text}, written as in 2020-02-29.
     *
     * @throws DomainException.InvalidValue with {@code not-a-date}
     */
    static LocalDate day(String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notADay) {
            throw new DomainException.InvalidValue("date", Problem.of("not-a-date"));
        }
        throw new DomainException.InvalidValue("date", Problem.of("not-a-date"));
    }
}
