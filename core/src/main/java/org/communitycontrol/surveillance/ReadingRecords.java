package org.communitycontrol.surveillance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.ReadFacts;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;

/** Readings as a ledger keeps them: the subject is the person, the day is the fact's. */
public final class ReadingRecords {

    /** The subject type. */
    public static final String PERSON = "person";

    /**
     * A reading: {@code halfDay}, and where they apply {@code temperature} in degrees Celsius, {@code site}, {@code
     * symptoms}; an empty list says that nobody complained, none that nobody was asked.
     */
    public static final FactType<Function<LocalDate, Reading>> FACT =
            FactType.of(new FactKind("health-reading"), ReadingRecords::read);

    private static final Map<String, HalfDay> HALF_DAYS =
            Arrays.stream(HalfDay.values()).collect(toImmutableMap(HalfDay::code, Function.identity()));

    private ReadingRecords() {}

    /** Returns the readings of one person in {@code standing}, and what could not be read. */
    public static ReadFacts<Reading> read(List<StandingFact> standing) {
        return ReadFacts.of(standing, FACT, PERSON, (fact, undated) -> undated.apply(fact.occurredOn()));
    }

    /** Returns the payload of a reading. */
    public static Payload payload(Reading reading) {
        Payload.Builder payload =
                Payload.builder().text("halfDay", reading.halfDay().code());
        reading.temperature().ifPresent(measured -> payload.amount("temperature", measured.celsius()));
        reading.site().ifPresent(site -> payload.text("site", site.code()));
        reading.symptoms()
                .ifPresent(symptoms -> payload.texts(
                        "symptoms",
                        symptoms.stream().map(Symptom::code).sorted().toList()));
        return payload.build();
    }

    private static Function<LocalDate, Reading> read(Payload payload) {
        PayloadReader in = payload.reader();
        HalfDay halfDay = in.choice("halfDay", HALF_DAYS);
        Optional<Temperature> temperature =
                in.optional("temperature", (reader, name) -> new Temperature(reader.amount(name)));
        Optional<MeasurementSite> site =
                in.optional("site", (reader, name) -> reader.textAs(name, MeasurementSite::new));
        Optional<Set<Symptom>> symptoms = in.optional("symptoms", PayloadReader::texts)
                .map(codes -> {
                    Set<Symptom> reported = new TreeSet<>();
                    codes.forEach(code -> reported.add(new Symptom(code)));
                    return reported;
                });
        in.finish();
        return day -> Reading.builder()
                .on(day)
                .halfDay(halfDay)
                .temperature(temperature)
                .site(site)
                .symptoms(symptoms)
                .build();
    }
}
