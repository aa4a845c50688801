package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.people.Person;

/**
 * Reads the register of persons, one JSON object a line; the first with an id is kept, and who is not born by the day is
 * a finding.
 */
public final class Persons {

    private static final Ndjson<Person> LINES = Ndjson.of(Person.class).unique("/id", Person::id);

    private Persons() {}

    /**
     * Returns all good persons and all findings.
     *
     * @param file the name findings give the input
     * @param asOf the last day on which a person of the register can be born
     * @throws DomainException.UnreadableInput if no line is JSON
     */
    public static Accepted<Person> read(InputStream in, String file, LocalDate asOf) {
        return lines(asOf).read(in, file);
    }

    /** Returns the reader itself, to stream a long input or to keep each person's line. */
    public static Ndjson<Person> lines(LocalDate asOf) {
        return LINES.refusing(person -> notYetBorn(person, asOf));
    }

    static List<Finding> notYetBorn(Person person, LocalDate asOf) {
        String member = person.birthDate().isPresent() ? "/birthDate" : "/residentId";
        return person.checkBornBy(asOf)
                .map(problem -> List.of(new Finding(Place.at("", 0, member), problem)))
                .orElse(List.of());
    }
}
