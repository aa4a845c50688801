package org.communitycontrol.testkit.membership;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.DocumentRecords;

/**
 * Six persons in three households, two more to be born or to arrive, and ten days in which everything happens, some of it
 * without sense and some of it taken back.
 *
 * <p>Use as {@code @Domain(MembershipDomain.class)}, or call the generators.
 */
public class MembershipDomain extends DomainContextBase {

    /** The first day of a change. */
    public static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    /** How many days the changes take. */
    public static final int SPAN = 10;

    private static final Instant FIRST_MOMENT = Instant.parse("2020-02-01T00:00:00Z");
    private static final int REGISTERED = 6;

    /** Creates the domain; jqwik does so itself. */
    public MembershipDomain() {}

    /** Returns who lives where before the first change. */
    public static Map<PersonId, HouseholdId> beginning() {
        Map<PersonId, HouseholdId> beginning = new TreeMap<>();
        for (int i = 0; i < REGISTERED; i++) {
            beginning.put(new PersonId("P-" + i), new HouseholdId("H-" + i % 3));
        }
        return beginning;
    }

    /** Returns days before, among and after the changes. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, SPAN).map(FIRST::plusDays);
    }

    /** Returns moments before, among and after those of recording. */
    @Provide
    public Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-1, 26).map(hours -> FIRST_MOMENT.plus(Duration.ofHours(hours)));
    }

    /** Returns up to three facts that say of somebody that they are somebody else, now and then of nobody known. */
    @Provide
    public Arbitrary<List<Fact>> aliases() {
        Arbitrary<String> people = Arbitraries.integers().between(0, REGISTERED).map(i -> "P-" + i);
        return Combinators.combine(people, people, Arbitraries.integers().between(0, SPAN - 1))
                .as((alias, of, day) -> Fact.builder()
                        .kind(DocumentRecords.PERSON_ALIAS.kind())
                        .version(1)
                        .subject(new Subject(DocumentRecords.PERSON, alias))
                        .occurredOn(FIRST.plusDays(day))
                        .recordedAt(FIRST_MOMENT)
                        .recorder(new Recorder("tablet-1"))
                        .payload(Payload.builder().text("of", of).build()))
                .list()
                .ofMaxSize(3)
                .map(drawn -> {
                    List<Fact> facts = new ArrayList<>();
                    drawn.forEach(one ->
                            facts.add(one.id(new FactId("A-" + facts.size())).build()));
                    return List.copyOf(facts);
                });
    }

    /** Returns changes in the order of their arrival. */
    @Provide
    public Arbitrary<List<Fact>> histories() {
        return Combinators.combine(
                        changes(),
                        Arbitraries.integers().between(0, SPAN - 1),
                        Arbitraries.integers().between(0, 25))
                .as(Drawn::at)
                .list()
                .ofMaxSize(25)
                .map(drawn -> {
                    List<Fact> facts = new ArrayList<>();
                    drawn.forEach(one -> facts.add(one.fact("F-" + facts.size())));
                    return List.copyOf(facts);
                });
    }

    private static Arbitrary<Drawn> changes() {
        Arbitrary<String> persons =
                Arbitraries.integers().between(0, REGISTERED + 1).map(i -> "P-" + i);
        Arbitrary<String> households = Arbitraries.integers().between(0, 4).map(i -> "H-" + i);
        Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(persons, households, rarely)
                                .as((person, household, second) -> of(
                                        "member-joined",
                                        "person",
                                        person,
                                        in(household).flag("second", second)))),
                Tuple.of(
                        2,
                        Combinators.combine(persons, households)
                                .as((person, household) -> of("member-born", "person", person, in(household)))),
                Tuple.of(
                        5,
                        Combinators.combine(persons, households, rarely)
                                .as((person, household, away) -> of(
                                        "member-left",
                                        "person",
                                        person,
                                        in(household).flag("movedAway", away)))),
                Tuple.of(2, persons.map(person -> of("member-died", "person", person, Payload.builder()))),
                Tuple.of(
                        3,
                        Combinators.combine(
                                        households,
                                        households,
                                        persons.set().ofMinSize(1).ofMaxSize(2))
                                .as((from, into, members) -> of(
                                        "household-split",
                                        "household",
                                        from,
                                        Payload.builder().text("into", into).texts("members", members)))),
                Tuple.of(
                        3,
                        Combinators.combine(households, households)
                                .as((from, into) -> of(
                                        "household-merged",
                                        "household",
                                        from,
                                        Payload.builder().text("into", into)))),
                Tuple.of(
                        3,
                        Combinators.combine(households, persons)
                                .as((household, head) -> of(
                                        "head-changed",
                                        "household",
                                        household,
                                        Payload.builder().text("head", head)))),
                Tuple.of(
                        1,
                        households.map(household -> of(
                                "occupancy-verified",
                                "household",
                                household,
                                Payload.builder().text("occupancy", "vacant").text("verifiedBy", "W-01")))),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(0, 24)
                                .map(number -> of(
                                        Amendment.RETRACTION.code(),
                                        "person",
                                        "P-0",
                                        Amendment.retracting(new FactId("F-" + number), "mistyped")))));
    }

    private static Payload.Builder in(String household) {
        return Payload.builder().text("household", household);
    }

    private static Drawn of(String kind, String type, String id, Payload.Builder payload) {
        return of(kind, type, id, payload.build());
    }

    private static Drawn of(String kind, String type, String id, Payload payload) {
        return new Drawn(kind, new Subject(type, id), payload, 0, 0);
    }

    /** A fact without its identifier. */
    private static final class Drawn {
        private final String kind;
        private final Subject subject;
        private final Payload payload;
        private final int day;
        private final int moment;

        Drawn(String kind, Subject subject, Payload payload, int day, int moment) {
            this.kind = kind;
            this.subject = subject;
            this.payload = payload;
            this.day = day;
            this.moment = moment;
        }

        Drawn at(int onDay, int atMoment) {
            return new Drawn(kind, subject, payload, onDay, atMoment);
        }

        Fact fact(String id) {
            return Fact.builder()
                    .id(new FactId(id))
                    .kind(new FactKind(kind))
                    .version(1)
                    .subject(subject)
                    .occurredOn(FIRST.plusDays(day))
                    .recordedAt(FIRST_MOMENT.plus(Duration.ofHours(moment)))
                    .recorder(new Recorder("W-01"))
                    .payload(payload)
                    .build();
        }
    }
}
