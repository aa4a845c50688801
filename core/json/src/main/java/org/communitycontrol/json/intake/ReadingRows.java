package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.MeasurementSite;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.Symptom;
import org.communitycontrol.surveillance.Temperature;

/**
 * Reads temperatures and symptoms: a table with the columns {@code person}, {@code date}, {@code half_day}, {@code
 * temperature}, {@code symptoms} and, where it is known, {@code site}; the first row of a person and half-day is kept.
 *
 * <p>Symptoms are separated by {@code |}. An empty cell means that somebody asked and there were none; {@code absent}
 * means that nobody asked. A symptom put in words counts as {@link Symptom#OTHER}, and the words are not kept.
 */
public final class ReadingRows {

    private static final String PERSON = "person";
    private static final String DATE = "date";
    private static final String HALF_DAY = "half_day";
    private static final String TEMPERATURE = "temperature";
    private static final String SYMPTOMS = "symptoms";
    private static final String SITE = "site";
    private static final String NOT_ASKED = "absent";
    private static final Csv TABLE =
            Csv.requiring(PERSON, DATE, HALF_DAY, TEMPERATURE, SYMPTOMS).optional(SITE);

    private ReadingRows() {}

    /**
     * One row.
     *
     * @param person whose reading it is
     * @param reading what was measured and asked
     */
    public record OfPerson(PersonId person, Reading reading) {}

    /**
     * Reads the stream to its end, one row at a time.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static void forEach(
            InputStream in,
            String file,
            Consumer<? super Placed<OfPerson>> readings,
            Consumer<? super Finding> findings) {
        FirstOfKey<OfPerson> keys = new FirstOfKey<>(ReadingRows::key);
        TABLE.forEach(
                in,
                file,
                cells -> Rows.take(cells, findings, row -> {
                    OfPerson reading = new OfPerson(row.required(PERSON, PersonId::new), reading(row));
                    keys.repeated(reading, row.row()).ifPresent(problem -> {
                        throw new DomainException.InvalidValue(PERSON, problem);
                    });
                    readings.accept(new Placed<>(reading, row.place(PERSON)));
                }),
                findings);
    }

    private static Reading reading(CsvRow row) {
        return Reading.builder()
                .on(row.required(DATE, CellText::day))
                .halfDay(row.required(HALF_DAY, ReadingRows::halfDay))
                .temperature(row.optional(TEMPERATURE, Temperature::parse))
                .site(row.optional(SITE, MeasurementSite::new))
                .symptoms(symptoms(row))
                .build();
    }

    private static Optional<Set<Symptom>> symptoms(CsvRow row) {
        String text = row.text(SYMPTOMS).orElse("");
        if (text.equals(NOT_ASKED)) {
            return Optional.empty();
        }
        Set<Symptom> symptoms = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            for (String part : text.split("\\|", -1)) {
                if (part.isBlank()) {
                    throw new DomainException.InvalidValue(SYMPTOMS, Problem.of("text-blank"));
                }
                if (part.equals(NOT_ASKED)) {
                    throw new DomainException.InvalidValue(SYMPTOMS, Problem.of("symptoms-contradict"));
                }
                symptoms.add(Symptom.of(part));
            }
        }
        return Optional.of(symptoms);
    }

    private static HalfDay halfDay(String text) {
        for (HalfDay half : HalfDay.values()) {
            if (half.code().equals(text)) {
                return half;
            }
        }
        throw new DomainException.InvalidValue(HALF_DAY, Problem.of("half-day"));
    }

    private static Key key(OfPerson row) {
        return new Key(row.person(), row.reading().on(), row.reading().halfDay());
    }

    private record Key(PersonId person, LocalDate on, HalfDay halfDay) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPerson = person.compareTo(other.person);
            int byDay = byPerson != 0 ? byPerson : on.compareTo(other.on);
            return byDay != 0 ? byDay : halfDay.compareTo(other.halfDay);
        }
    }
}
