package org.communitycontrol.examples.commandline;

import java.io.InputStream;
import org.communitycontrol.json.intake.Cases;
import org.communitycontrol.risk.county.CaseColumns;

/** Checks a table without an answer of its own: cases. */
final class RowChecks {

    private RowChecks() {}

    /** A fall of a cumulative count is told as well: the tier command takes it for a correction. */
    static void cases(InputStream in, String file, FindingLog findings) {
        Cases.Table table = Cases.read(in, file, false, findings::add);
        CaseColumns columns = table.columns();
        columns.corrections().forEach(corrected -> findings.add(table.finding(corrected)));
    }
}
