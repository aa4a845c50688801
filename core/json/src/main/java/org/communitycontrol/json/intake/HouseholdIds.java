package org.communitycontrol.json.intake;

import java.io.InputStream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.people.HouseholdId;

/** A list of households: a table with the column {@code household}. Other columns are let be. */
public final class HouseholdIds {

    private static final String HOUSEHOLD = "household";
    private static final Csv TABLE = Csv.requiring(HOUSEHOLD);

    private HouseholdIds() {}

    /**
     * Returns the households in the order of the table, each once, and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<HouseholdId> read(InputStream in, String file) {
        return TABLE.readUnique(in, file, row -> row.required(HOUSEHOLD, HouseholdId::new), HOUSEHOLD, id -> id);
    }
}
