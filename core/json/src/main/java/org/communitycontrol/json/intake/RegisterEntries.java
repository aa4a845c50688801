package org.communitycontrol.json.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.identity.RegisterEntry;
import org.communitycontrol.identity.WrittenResidentId;
import org.communitycontrol.json.mapper.StrictReader;
import org.communitycontrol.people.Person;

/**
 * Reads the register of persons to find out who stands in it twice: a person whose identity number is mistyped is kept,
 * with the number as it is written, since the mistake may be why they stand there twice.
 *
 * <p>All else is as {@link Persons} reads it.
 */
public final class RegisterEntries {

    private static final String NUMBER = "residentId";
    private static final String REFUSED_NUMBER = "resident-id-";

    /** The date of birth is another than the number's: one of the two is mistyped. */
    private static final String TWO_DATES = "birth-date-differs";

    private static final StrictReader<Person> PERSONS = StrictReader.of(Person.class);
    private static final StrictReader<JsonNode> TREES = StrictReader.of(JsonNode.class);
    private static final Ndjson<RegisterEntry> LINES =
            Ndjson.of(RegisterEntries::entry).unique("/id", RegisterEntry::id);

    private RegisterEntries() {}

    /**
     * Returns the reader.
     *
     * @param asOf the last day on which a person of the register can be born
     */
    public static Ndjson<RegisterEntry> lines(LocalDate asOf) {
        return LINES.refusing(entry -> Persons.notYetBorn(entry.person(), asOf));
    }

    private static RegisterEntry entry(char[] chars, int offset, int length, Place place) {
        try {
            return RegisterEntry.of(PERSONS.readRecord(chars, offset, length, place));
        } catch (DomainException.InvalidDocument refused) {
            boolean onlyTheNumber = refused.findings().stream().allMatch(RegisterEntries::concernsTheNumber);
            if (!onlyTheNumber || !(TREES.readRecord(chars, offset, length, place) instanceof ObjectNode line)) {
                throw refused;
            }
            JsonNode written = line.remove(NUMBER);
            if (written == null || !written.isTextual()) {
                throw refused;
            }
            return RegisterEntry.of(PERSONS.readTree(line, place), written(written.textValue(), place));
        }
    }

    private static boolean concernsTheNumber(Finding finding) {
        return finding.code().startsWith(REFUSED_NUMBER) || finding.code().equals(TWO_DATES);
    }

    private static WrittenResidentId written(String text, Place place) {
        try {
            return WrittenResidentId.parse(text);
        } catch (DomainException.InvalidValue refused) {
            throw new DomainException.InvalidDocument(
                    List.of(new Finding(Place.at(place.file(), place.row(), "/" + NUMBER), refused.problem())));
        }
    }
}
