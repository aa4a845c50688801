package org.communitycontrol.surveillance.returnee;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.ReadFacts;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;

/** Steps of the returnee protocol as a ledger keeps them: the subject is the person, the day is the fact's. */
public final class ReturneeRecords {

    /** The subject type. */
    public static final String PERSON = "person";

    /** A step of the protocol; {@code event} in the payload says which. */
    public static final FactType<ReturneeEvent> FACT =
            FactType.of(new FactKind("returnee-event"), ReturneeRecords::read);

    private static final Map<String, ReturneeEvent> EVENTS =
            Arrays.stream(ReturneeEvent.values()).collect(toImmutableMap(ReturneeEvent::code, Function.identity()));

    private ReturneeRecords() {}

    /** Returns what {@code standing} says of one person, for {@link ReturneeProtocol#standing}, and what it could not. */
    public static ReadFacts<ReturneeFact> read(List<StandingFact> standing) {
        return ReadFacts.of(standing, FACT, PERSON, (fact, event) -> new ReturneeFact(fact.occurredOn(), event));
    }

    /** Returns the payload of a step. */
    public static Payload payload(ReturneeEvent event) {
        return Payload.builder().text("event", event.code()).build();
    }

    private static ReturneeEvent read(Payload payload) {
        PayloadReader in = payload.reader();
        ReturneeEvent event = in.choice("event", EVENTS);
        in.finish();
        return event;
    }
}
