package org.communitycontrol.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;

/**
 * What holds for every feature whose plain facts a ledger keeps: the ledger changes no answer.
 *
 * @param <F> the plain facts
 */
public interface RecordedStatusLaws<F> {

    /**
     * A plain fact as it is recorded.
     *
     * @param kind the kind of fact
     * @param subject whom or what it is about
     * @param on the day on which it happened
     * @param payload the rest of it
     */
    record Recorded(FactKind kind, Subject subject, LocalDate on, Payload payload) {}

    /** Returns plain facts in any order, some of them more than once. */
    @Provide
    Arbitrary<List<F>> histories();

    /** Returns the days to ask for. */
    @Provide
    Arbitrary<LocalDate> asOf();

    /** Returns how a plain fact is recorded. */
    Recorded record(F fact);

    /** Returns the plain facts that can be read from what stands. */
    List<F> read(List<StandingFact> standing);

    /** Returns what the plain function says at the end of {@code asOf}. */
    Object status(List<F> facts, LocalDate asOf);

    /** Shuffled, repeated and recorded days late, the facts give the status of the plain function. */
    @Property
    default void theLedgerGivesTheStatusOfThePlainFunction(
            @ForAll("histories") List<F> facts, @ForAll("asOf") LocalDate asOf, @ForAll long seed) {
        List<Fact> arriving = recorded(facts, new Random(seed));
        arriving.addAll(arriving.subList(0, arriving.size() / 2));
        Collections.shuffle(arriving, new Random(seed));
        assertThat(status(read(Ledger.of(arriving).standing()), asOf)).isEqualTo(status(facts, asOf));
    }

    /** One fact after another gives at each moment what all of them so far give at once. */
    @Property
    default void oneFactAtATimeIsTheSameAsRecomputing(
            @ForAll("histories") List<F> facts, @ForAll("asOf") LocalDate asOf, @ForAll long seed) {
        RunningLedger running = new RunningLedger();
        List<Fact> soFar = new ArrayList<>();
        for (Fact fact : recorded(facts, new Random(seed))) {
            running.apply(fact);
            soFar.add(fact);
            assertThat(status(read(running.standing()), asOf))
                    .isEqualTo(status(read(Ledger.of(soFar).standing()), asOf));
        }
    }

    /** What is recorded is read back whole, and nothing else. */
    @Property
    default void nothingIsLostInTheLedger(@ForAll("histories") List<F> facts) {
        assertThat(read(Ledger.of(recorded(facts, new Random(0))).standing()))
                .containsExactlyInAnyOrderElementsOf(facts);
    }

    private List<Fact> recorded(List<F> facts, Random random) {
        List<Fact> all = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Recorded recorded = record(facts.get(i));
            all.add(Fact.builder()
                    .id(new FactId("F-" + i))
                    .kind(recorded.kind())
                    .version(1)
                    .subject(recorded.subject())
                    .occurredOn(recorded.on())
                    .recordedAt(Instant.ofEpochSecond(recorded.on().toEpochDay() * 86_400L + random.nextInt(800_000)))
                    .recorder(new Recorder("W-" + random.nextInt(3)))
                    .payload(recorded.payload())
                    .build());
        }
        return all;
    }
}
