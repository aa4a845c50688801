package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.time.LocalDate;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;

/** A table of days on which something is asked of a community: {@code community}, {@code date}; each pair once. */
public final class CommunityDays {

    private static final String COMMUNITY = "community";
    private static final String DATE = "date";
    private static final Csv TABLE = Csv.requiring(COMMUNITY, DATE);

    private CommunityDays() {}

    /**
     * Returns all good rows in order, and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<CommunityDay> read(InputStream in, String file) {
        return TABLE.readUnique(in, file, CommunityDays::day, COMMUNITY, day -> day);
    }

    private static CommunityDay day(CsvRow row) {
        return new CommunityDay(
                row.required(COMMUNITY, CellText::identifier), row.required(DATE, CellText::day));
    }

    /**
     * A community and a day.
     *
     * @param community the identifier of the community
     * @param date the day
     */
    public record CommunityDay(String community, LocalDate date) {}
}
