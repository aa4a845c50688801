package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.time.LocalDate;
import org.communitycontrol.access.Direction;
import org.communitycontrol.access.Passage;
import org.communitycontrol.access.PassageKind;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.Temperature;

/**
 * A table of passages at gates: {@code passage,date,time,gate,kind,direction} and, where they are known, {@code
 * household,person,temperature,pass}. An empty cell was not asked or not measured.
 */
public final class PassageRows {

    private static final String PASSAGE = "passage";
    private static final Csv TABLE = Csv.requiring(PASSAGE, "date", "time", "gate", "kind", "direction")
            .optional("household", "person", "temperature", "pass");

    private PassageRows() {}

    /**
     * Returns the good rows in the order of the table, the first of each passage, and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<Placed<Passage>> read(InputStream in, String file) {
        return TABLE.readUnique(
                in,
                file,
                row -> new Placed<>(passage(row), row.place()),
                PASSAGE,
                placed -> placed.value().id());
    }

    private static Passage passage(CsvRow row) {
        return Passage.builder()
                .id(row.required(PASSAGE, CellText::identifier))
                .date(row.<LocalDate>required("date", CellText::day))
                .time(row.required("time", CellText::time))
                .gate(row.required("gate", CellText::identifier))
                .kind(row.required("kind", PassageKind::new))
                .direction(row.required("direction", text -> CellText.code(text, Direction.values(), Direction::code)))
                .household(row.optional("household", HouseholdId::new))
                .person(row.optional("person", PersonId::new))
                .temperature(row.optional("temperature", Temperature::parse))
                .passShown(row.optional("pass", CellText::flag))
                .build();
    }
}
