package org.communitycontrol.observation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.ReadFacts;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.observation.ObservationFact.Checked;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.observation.ObservationFact.Interrupted;
import org.communitycontrol.observation.ObservationFact.Moved;
import org.communitycontrol.observation.ObservationFact.Ordered;
import org.communitycontrol.observation.ObservationFact.Released;
import org.communitycontrol.observation.ObservationFact.Resumed;
import org.communitycontrol.people.PersonId;

/**
 * Observation facts as a ledger keeps them: the subject is the person, the day is the fact's.
 *
 * <p>Where somebody stands is {@link Observation#decide} of what stands about them; no status is stored.
 */
public final class ObservationRecords {

    /** The subject type. */
    public static final String PERSON = "person";

    /** Something that bears on an observation; {@code event} in the payload says what. */
    public static final FactType<Function<LocalDate, ObservationFact>> FACT =
            FactType.of(new FactKind("observation-event"), ObservationRecords::read);

    private static final Map<String, Function<PayloadReader, Function<LocalDate, ObservationFact>>> EVENTS =
            ImmutableMap.of(
                    "exposed", ObservationRecords::exposed,
                    "checked", ObservationRecords::checked,
                    "interrupted", in -> Interrupted::new,
                    "resumed", in -> Resumed::new,
                    "moved", ObservationRecords::moved,
                    "ordered", ObservationRecords::ordered,
                    "released", ObservationRecords::released);

    private ObservationRecords() {}

    /** Returns what {@code standing} says of a person's observation, and what could not be read. */
    public static ReadFacts<ObservationFact> read(List<StandingFact> standing) {
        return ReadFacts.of(standing, FACT, PERSON, (fact, undated) -> undated.apply(fact.occurredOn()));
    }

    /** Returns what can be read of {@code person}, for the plain functions. */
    public static ObservationFacts facts(PersonId person, List<StandingFact> standing) {
        return new ObservationFacts(person, read(standing).facts());
    }

    private static Function<LocalDate, ObservationFact> read(Payload payload) {
        PayloadReader in = payload.reader();
        Function<LocalDate, ObservationFact> undated =
                in.choice("event", EVENTS).apply(in);
        in.finish();
        return undated;
    }

    private static Function<LocalDate, ObservationFact> exposed(PayloadReader in) {
        ExposureKind kind = in.textAs("exposure", ExposureKind::new);
        return day -> new Exposed(day, kind);
    }

    private static Function<LocalDate, ObservationFact> checked(PayloadReader in) {
        boolean passed = in.flag("passed");
        return day -> new Checked(day, passed);
    }

    private static Function<LocalDate, ObservationFact> moved(PayloadReader in) {
        ObservationPlace place = in.textAs("place", ObservationPlace::new);
        return day -> new Moved(day, place);
    }

    private static Function<LocalDate, ObservationFact> ordered(PayloadReader in) {
        LocalDate from = in.day("from");
        Ordered order = new Ordered(from, from, in.day("to"));
        return day -> new Ordered(day, order.from(), order.to());
    }

    private static Function<LocalDate, ObservationFact> released(PayloadReader in) {
        ReleaseReason reason = in.textAs("reason", ReleaseReason::new);
        return day -> new Released(day, reason);
    }
}
