package org.communitycontrol.json.intake;

import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;

/** What the readers of tables that are not kept in memory have in common. */
final class Rows {

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
}
