package org.communitycontrol.examples.quickstart;

import static org.communitycontrol.screening.CoverageUnit.HOUSEHOLD;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.screening.round.RunningCoverage;

/** How does a host that keeps its facts in a table of its own follow the coverage, one page at a time? */
public final class FactsFromDatabase {

    private static final String PAGE =
            "SELECT seq, fact FROM facts WHERE seq > ? ORDER BY seq FETCH FIRST 40 ROWS ONLY";

    private FactsFromDatabase() {}

    /** Prints the coverage after each page; the table holds one fact as JSON in each row. */
    @SuppressWarnings("SystemOut") // an example prints
    public static void main(String[] arguments) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            MadeUpTable.create(database);
            var coverage = new RunningCoverage(MadeUpTable.register(), MadeUpTable.DAY, MadeUpTable.RULE);
            for (var page = read(database, 0); !page.lines().isEmpty(); page = read(database, page.last())) {
                var json = new ByteArrayInputStream(page.lines().getBytes(StandardCharsets.UTF_8));
                var facts = Facts.read(json, "facts");
                facts.values().forEach(coverage::apply);
                System.out.println("up to row " + page.last() + ": "
                        + coverage.total(HOUSEHOLD).rate() + ", not used: "
                        + facts.findings().size());
            }
        }
    }

    private static Page read(Connection database, long after) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(PAGE)) {
            select.setLong(1, after);
            var lines = new StringBuilder();
            long last = after;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong("seq");
                    lines.append(rows.getString("fact")).append('\n');
                }
            }
            return new Page(last, lines.toString());
        }
    }

    private record Page(long last, String lines) {}
}
