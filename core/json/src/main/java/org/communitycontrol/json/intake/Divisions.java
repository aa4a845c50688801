package org.communitycontrol.json.intake;

import java.io.InputStream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;

/** Reads a list of divisions: a table with the columns {@code code} and {@code name}; the first with a code is kept. */
public final class Divisions {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final Csv TABLE = Csv.requiring(CODE, NAME);

    private Divisions() {}

    /**
     * Returns all good divisions and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<Division> read(InputStream in, String file) {
        return TABLE.readUnique(in, file, Divisions::division, CODE, Division::code);
    }

    private static Division division(CsvRow row) {
        return new Division(row.required(CODE, DivisionCode::parse), row.required(NAME, name -> name));
    }
}
