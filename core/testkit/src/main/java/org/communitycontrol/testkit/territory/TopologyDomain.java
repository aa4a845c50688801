package org.communitycontrol.testkit.territory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;

/**
 * Ten restless days of one hierarchy of grids: six areas, eight dwellings, all the kinds of change, some that fit nothing,
 * some taken back.
 *
 * <p>Use as {@code @Domain(TopologyDomain.class)}, or call the generators.
 */
public class TopologyDomain extends DomainContextBase {

    /** The first day of a change. */
    public static final LocalDate FIRST = LocalDate.of(2020, 3, 1);

    /** How many days the changes take. */
    public static final int SPAN = 10;

    /** How many dwellings there are: H-1 and so on. */
    public static final int DWELLINGS = 8;

    private static final Instant FIRST_MOMENT = Instant.parse("2020-03-01T00:00:00Z");
    private static final List<String> AREAS = List.of("A", "B", "C", "D", "E", "F");

    /** Creates the domain; jqwik does so itself. */
    public TopologyDomain() {}

    /** Returns days before, among and after the changes. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, SPAN).map(FIRST::plusDays);
    }

    /** Returns moments before, among and after those of recording. */
    @Provide
    public Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-1, 26).map(TopologyDomain::moment);
    }

    /** Returns changes in the order of their arrival: a few areas with dwellings first, then whatever comes. */
    @Provide
    public Arbitrary<List<Fact>> histories() {
        return changes().list().ofMaxSize(20).map(later -> {
            List<Fact> all = new ArrayList<>(beginning());
            for (Payloaded change : later) {
                all.add(change.fact("L-" + all.size()));
            }
            return List.copyOf(all);
        });
    }

    /** Returns the facts that establish A, B and C, C in A, and assign every dwelling but one. */
    public static List<Fact> beginning() {
        List<Fact> facts = new ArrayList<>();
        for (String area : List.of("A", "B", "C")) {
            Payload.Builder payload = payload().text("name", "area " + area);
            if (area.equals("C")) {
                payload.text("parent", "A");
            }
            facts.add(new Payloaded("area-established", "area", area, payload.build(), 0, 0).fact("B-" + area));
        }
        for (int i = 1; i < DWELLINGS; i++) {
            String area = AREAS.get(i % 3);
            facts.add(new Payloaded(
                            "dwelling-assigned",
                            "household",
                            "H-" + i,
                            payload().text("area", area).build(),
                            0,
                            0)
                    .fact("B-" + i));
        }
        return facts;
    }

    private static Arbitrary<Payloaded> changes() {
        Arbitrary<Payloaded> plain = Arbitraries.frequencyOf(
                Tuple.of(3, dated(established())),
                Tuple.of(1, dated(areas().map(id -> new Payloaded("area-renamed", id, payload().text("name", "new")
                        .build())))),
                Tuple.of(2, dated(Combinators.combine(areas(), areas()).as((id, to) -> new Payloaded(
                        "area-recoded", id, payload().text("to", to).build())))),
                Tuple.of(2, dated(Combinators.combine(areas(), areas()).as((id, parent) -> new Payloaded(
                        "area-transferred", id, payload().text("parent", parent).build())))),
                Tuple.of(5, dated(split())),
                Tuple.of(4, dated(merged())),
                Tuple.of(2, dated(areas().map(id -> new Payloaded("area-dissolved", id, payload().build())))),
                Tuple.of(4, dated(Combinators.combine(dwellings(), areas()).as((dwelling, area) -> new Payloaded(
                        "dwelling-assigned", "household", dwelling, payload().text("area", area).build(), 0, 0)))));
        Arbitrary<Payloaded> retraction = Combinators.combine(
                        Arbitraries.integers().between(10, 20), Arbitraries.integers().between(0, 25))
                .as((number, moment) -> new Payloaded(
                        Amendment.RETRACTION.code(),
                        "area",
                        "A",
                        Amendment.retracting(new FactId("L-" + number), "mistyped"),
                        0,
                        moment));
        return Arbitraries.frequencyOf(Tuple.of(9, plain), Tuple.of(1, retraction));
    }

    private static Arbitrary<Payloaded> established() {
        return Combinators.combine(areas(), areas().optional(0.4)).as((id, parent) -> {
            Payload.Builder payload = payload().text("name", "area " + id);
            parent.ifPresent(above -> payload.text("parent", above));
            return new Payloaded("area-established", id, payload.build());
        });
    }

    private static Arbitrary<Payloaded> split() {
        return Combinators.combine(
                        areas(),
                        areas().set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 3).list().ofSize(DWELLINGS))
                .as((id, parts, choice) -> {
                    List<Payload> into = new ArrayList<>();
                    List<String> names = List.copyOf(parts);
                    for (int part = 0; part < names.size(); part++) {
                        List<String> dwellings = new ArrayList<>();
                        for (int i = 0; i < DWELLINGS; i++) {
                            if (choice.get(i) == part) {
                                dwellings.add("H-" + (i + 1));
                            }
                        }
                        into.add(Payload.builder()
                                .text("id", names.get(part))
                                .text("name", "part " + part)
                                .texts("dwellings", dwellings)
                                .build());
                    }
                    return new Payloaded("area-split", id, payload().payloads("into", into).build());
                });
    }

    private static Arbitrary<Payloaded> merged() {
        return Combinators.combine(areas(), areas().set().ofMinSize(1).ofMaxSize(3))
                .as((into, from) -> new Payloaded(
                        "area-merged",
                        into,
                        payload().texts("from", from).text("name", "area " + into).build()));
    }

    private static Arbitrary<Payloaded> dated(Arbitrary<Payloaded> changes) {
        return Combinators.combine(
                        changes,
                        Arbitraries.integers().between(0, SPAN - 1),
                        Arbitraries.integers().between(0, 25))
                .as((change, day, moment) -> new Payloaded(
                        change.kind, change.subjectType, change.subject, change.payload, day, moment));
    }

    private static Arbitrary<String> areas() {
        return Arbitraries.of(AREAS);
    }

    private static Arbitrary<String> dwellings() {
        return Arbitraries.integers().between(1, DWELLINGS).map(i -> "H-" + i);
    }

    private static Payload.Builder payload() {
        return Payload.builder().text("hierarchy", "grid");
    }

    private static Instant moment(int hours) {
        return FIRST_MOMENT.plus(Duration.ofHours(hours));
    }

    /** A fact without its identifier. */
    private static final class Payloaded {
        private final String kind;
        private final String subjectType;
        private final String subject;
        private final Payload payload;
        private final int day;
        private final int moment;

        Payloaded(String kind, String area, Payload payload) {
            this(kind, "area", area, payload, 0, 0);
        }

        Payloaded(String kind, String subjectType, String subject, Payload payload, int day, int moment) {
            this.kind = kind;
            this.subjectType = subjectType;
            this.subject = subject;
            this.payload = payload;
            this.day = day;
            this.moment = moment;
        }

        Fact fact(String id) {
            return Fact.builder()
                    .id(new FactId(id))
                    .kind(new FactKind(kind))
                    .version(1)
                    .subject(new Subject(subjectType, subject))
                    .occurredOn(FIRST.plusDays(day))
                    .recordedAt(TopologyDomain.moment(moment))
                    .recorder(new Recorder("W-01"))
                    .payload(payload)
                    .build();
        }
    }
}
