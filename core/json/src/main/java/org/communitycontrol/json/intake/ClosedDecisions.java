package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.time.LocalDate;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;

/** A list of decisions that are closed or paid: a table with {@code subject} and {@code date}. */
public final class ClosedDecisions {

    private static final Csv TABLE = Csv.requiring("subject", "date");

    private ClosedDecisions() {}

    /**
     * Which decision.
     *
     * @param subject on what
     * @param date the day at whose end it holds
     */
    public record Key(String subject, LocalDate date) {}

    /**
     * Returns the decisions, each once, and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<Key> read(InputStream in, String file) {
        return TABLE.readUnique(
                in,
                file,
                row -> new Key(row.required("subject", CellText::identifier), row.required("date", CellText::day)),
                "subject",
                key -> key);
    }
}
