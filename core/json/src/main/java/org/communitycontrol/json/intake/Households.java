package org.communitycontrol.json.intake;

import java.io.InputStream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.people.Household;

/** Reads the register of households, one JSON object a line; the first with an id is kept. */
public final class Households {

    private static final Ndjson<Household> LINES = Ndjson.of(Household.class).unique("/id", Household::id);

    private Households() {}

    /**
     * Returns all good households and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if no line is JSON
     */
    public static Accepted<Household> read(InputStream in, String file) {
        return LINES.read(in, file);
    }

    /** Returns the reader itself, to stream a long input or to keep each household's line. */
    public static Ndjson<Household> lines() {
        return LINES;
    }
}
