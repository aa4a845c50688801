package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.people.PersonId;

/**
 * Reads who was exposed when: a table with the columns {@code person}, {@code date} and {@code kind}; the first row of a
 * person, day and kind is kept.
 */
public final class Exposures {

    private static final String PERSON = "person";
    private static final String DATE = "date";
    private static final String KIND = "kind";
    private static final Csv TABLE = Csv.requiring(PERSON, DATE, KIND);

    private Exposures() {}

    /**
     * Reads the stream to its end, one row at a time.
     *
     * @param file the name findings give the input
     * @param known the kinds of exposure the rule has a course for; a row of another kind is a finding
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static void forEach(
            InputStream in,
            String file,
            Collection<ExposureKind> known,
            BiConsumer<? super PersonId, ? super Exposed> exposures,
            Consumer<? super Finding> findings) {
        FirstOfKey<Row> keys = new FirstOfKey<>(row -> row);
        TABLE.forEach(
                in,
                file,
                cells -> Rows.take(cells, findings, row -> {
                    Row exposure = row(row, known);
                    keys.repeated(exposure, row.row()).ifPresent(problem -> {
                        throw new DomainException.InvalidValue(PERSON, problem);
                    });
                    exposures.accept(exposure.person(), exposure.exposed());
                }),
                findings);
    }

    private static Row row(CsvRow row, Collection<ExposureKind> known) {
        PersonId person = row.required(PERSON, PersonId::new);
        ExposureKind kind = row.required(KIND, ExposureKind::new);
        if (!known.contains(kind)) {
            throw new DomainException.InvalidValue(
                    KIND, Problem.of("exposure-kind", Input.count("kinds", known.size())));
        }
        return new Row(person, new Exposed(row.required(DATE, CellText::day), kind));
    }

    private record Row(PersonId person, Exposed exposed) {}
}
