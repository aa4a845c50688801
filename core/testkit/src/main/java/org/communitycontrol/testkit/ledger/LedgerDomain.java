package org.communitycontrol.testkit.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.screening.Disposition;

/**
 * Facts of one small community: twelve ids, four households and ten days, so that ids clash, moments tie and amendments
 * meet their targets.
 *
 * <p>Use as {@code @Domain(LedgerDomain.class)}, or call the generators.
 */
public class LedgerDomain extends DomainContextBase {

    /** The kind of the plain facts. */
    public static final FactKind VISIT = new FactKind("household-visit");

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 10);
    private static final Instant FIRST_MOMENT = Instant.parse("2020-02-10T01:00:00Z");
    private static final int IDS = 12;

    /** Creates the domain; jqwik does so itself. */
    public LedgerDomain() {}

    /** Returns visits, corrections and retractions; one amendment in ten cannot be read. */
    @Provide
    public Arbitrary<Fact> facts() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 9);
        Arbitrary<FactKind> kinds = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(VISIT)),
                Tuple.of(2, Arbitraries.just(Amendment.CORRECTION)),
                Tuple.of(2, Arbitraries.just(Amendment.RETRACTION)));
        return Combinators.combine(
                        kinds.flatMap(kind -> payloads(kind).map(payload -> Tuple.of(kind, payload))),
                        ids(),
                        subjects(),
                        day,
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("W-01", "W-02"))
                .as((said, id, subject, occurred, moment, recorder) -> Fact.builder()
                        .id(id)
                        .kind(said.get1())
                        .version(1)
                        .subject(subject)
                        .occurredOn(FIRST_DAY.plusDays(occurred))
                        .recordedAt(FIRST_MOMENT.plus(Duration.ofHours(moment)))
                        .recorder(new Recorder(recorder))
                        .payload(said.get2())
                        .build())
                .withoutEdgeCases();
    }

    /** Returns up to thirty facts in the order of their arrival, some of them more than once. */
    @Provide
    public Arbitrary<List<Fact>> histories() {
        return facts().list().ofMaxSize(30).withoutEdgeCases();
    }

    /** Returns ledgers. */
    @Provide
    public Arbitrary<Ledger> ledgers() {
        return histories().map(Ledger::of);
    }

    /** Returns the households the facts are about. */
    @Provide
    public Arbitrary<Subject> subjects() {
        return Arbitraries.of("H-00001", "H-00002", "H-00003", "H-00004").map(id -> new Subject("household", id));
    }

    private static Arbitrary<FactId> ids() {
        return Arbitraries.integers().between(0, IDS - 1).map(number -> new FactId("F-" + number));
    }

    private static Arbitrary<Payload> payloads(FactKind kind) {
        Arbitrary<Payload> visits = Arbitraries.of(Disposition.class)
                .map(disposition -> Payload.builder()
                        .text("disposition", disposition.code())
                        .build());
        if (kind.equals(VISIT)) {
            return visits;
        }
        Arbitrary<Payload> readable = kind.equals(Amendment.RETRACTION)
                ? ids().map(target -> Amendment.retracting(target, "wrong-door"))
                : Combinators.combine(
                                ids(),
                                visits,
                                Arbitraries.integers().between(0, 9).optional(0.5))
                        .as((target, visit, day) -> day.map(moved ->
                                        Amendment.correcting(target, "wrong-day", visit, FIRST_DAY.plusDays(moved)))
                                .orElseGet(() -> Amendment.correcting(target, "mistyped", visit)));
        return Arbitraries.frequencyOf(Tuple.of(9, readable), Tuple.of(1, visits));
    }
}
