package org.communitycontrol.testkit.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.identity.Evidence;
import org.communitycontrol.identity.EvidenceLine;
import org.communitycontrol.identity.MatchingRule;
import org.communitycontrol.identity.NameSound;
import org.communitycontrol.identity.RegisterEntry;
import org.communitycontrol.identity.WrittenResidentId;
import org.communitycontrol.identity.merge.Merges;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.PersonName;
import org.communitycontrol.people.Phone;
import org.communitycontrol.people.Purpose;

/**
 * Small registers in which much is alike, rules with any weights, and ledgers in which a few subjects were merged, parted
 * and merged in rings.
 *
 * <p>Use as {@code @Domain(IdentityDomain.class)}, or call the generators.
 */
public class IdentityDomain extends DomainContextBase {

    /** Sounds of the characters in the names here, so that laws do not rest on a table. */
    public static final NameSound SOUND = character -> switch (character) {
        case '伟', '维' -> "wei";
        case '张', '章' -> "zhang";
        case '建', '健' -> "jian";
        default -> "";
    };

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 10);
    private static final Instant FIRST_MOMENT = Instant.parse("2020-02-10T01:00:00Z");

    /** Creates the domain; jqwik does so itself. */
    public IdentityDomain() {}

    /** Returns rules with any weights. */
    @Provide
    public Arbitrary<MatchingRule> rules() {
        Arbitrary<List<Integer>> points = Arbitraries.integers()
                .between(-60, 80)
                .list()
                .ofSize(Evidence.all().size());
        return Combinators.combine(
                        points,
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 60))
                .as((weights, candidate, more) -> {
                    List<EvidenceLine> lines = new ArrayList<>();
                    for (Evidence evidence : Evidence.all()) {
                        lines.add(new EvidenceLine(evidence, weights.get(lines.size())));
                    }
                    return MatchingRule.builder()
                            .candidateScore(candidate)
                            .likelyScore(candidate + more)
                            .mostSharingAKey(1_000)
                            .addAllWeights(lines)
                            .addVariantCharacters("峰峯", "国國")
                            .build();
                })
                .withoutEdgeCases();
    }

    /** Returns entries without keys of their own yet: all are {@code P-0}. */
    @Provide
    public Arbitrary<RegisterEntry> entries() {
        Arbitrary<String> names = Arbitraries.of(
                "张伟",
                "章维",
                "伟张",
                "张伟国",
                "张偉國",
                "王建峰",
                "王健峯",
                "王峰",
                "阿卜杜拉·买买提",
                "阿卜杜拉•买买提",
                "阿卜杜拉",
                "买买提 阿卜杜拉",
                "Maria Silva",
                "MariaSilva",
                "SILVA MARIA");
        Arbitrary<String> numbers = Arbitraries.of(
                "11010519491231002X",
                "11010519491231003X",
                "11010519491213002X",
                "110105491231002",
                "110105491231004",
                "110105194912310046",
                "440524188001010014",
                "44052418800101001",
                "not a number");
        Arbitrary<LocalDate> births =
                Arbitraries.of(LocalDate.of(1949, 12, 31), LocalDate.of(1880, 1, 1), LocalDate.of(2001, 2, 3));
        return Combinators.combine(
                        Arbitraries.of("H-1", "H-2", "H-3"),
                        names.optional(0.9),
                        numbers.optional(0.6),
                        Arbitraries.of("13800138000", "+8613800138000", "010-65651234")
                                .optional(0.6),
                        births.optional(0.6))
                .as((household, name, number, phone, birth) -> RegisterEntry.builder()
                        .person(Person.builder()
                                .id(new PersonId("P-0"))
                                .household(new HouseholdId(household))
                                .name(name.map(PersonName::parse))
                                .phone(phone.map(Phone::parse))
                                .birthDate(birth)
                                .build())
                        .writtenId(number.map(WrittenResidentId::parse))
                        .build())
                .withoutEdgeCases();
    }

    /** Returns registers of up to fourteen entries. */
    @Provide
    public Arbitrary<List<RegisterEntry>> registers() {
        return entries()
                .list()
                .ofMinSize(2)
                .ofMaxSize(14)
                .map(IdentityDomain::keyed)
                .withoutEdgeCases();
    }

    /** Returns five households and persons to merge. */
    @Provide
    public Arbitrary<Subject> subjects() {
        return Arbitraries.of(
                new Subject("person", "P-1"),
                new Subject("person", "P-2"),
                new Subject("person", "P-3"),
                new Subject("person", "P-4"),
                new Subject("household", "H-1"),
                new Subject("household", "H-2"),
                new Subject("household", "H-3"));
    }

    /** Returns ledgers of notes, corrections, merges in any direction, rings among them, and retractions of all these. */
    @Provide
    public Arbitrary<Ledger> ledgers() {
        return facts().list().ofMaxSize(24).map(Ledger::of).withoutEdgeCases();
    }

    private Arbitrary<Fact> facts() {
        Arbitrary<String> kinds = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("note")),
                Tuple.of(4, Arbitraries.just("alias")),
                Tuple.of(1, Arbitraries.just("correction")),
                Tuple.of(2, Arbitraries.just("retraction")));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(1, 16),
                        subjects(),
                        subjects(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 16))
                .as((kind, id, subject, other, day, hour, target) -> {
                    FactId own = new FactId("F-" + id);
                    LocalDate on = FIRST_DAY.plusDays(day);
                    Instant at = FIRST_MOMENT.plus(Duration.ofHours(hour));
                    Recorder recorder = new Recorder("W-1");
                    boolean mergeable = subject.type().equals(other.type()) && !subject.equals(other);
                    if (kind.equals("alias") && mergeable) {
                        return Merges.merge(subject, other, own, on, at, recorder);
                    }
                    Payload note = Payload.builder().count("value", hour).build();
                    Payload payload = kind.equals("correction")
                            ? Amendment.correcting(new FactId("F-" + target), "mistyped", note)
                            : kind.equals("retraction")
                                    ? Amendment.retracting(new FactId("F-" + target), "wrong-door")
                                    : note;
                    return Fact.builder()
                            .id(own)
                            .kind(new FactKind(kind.equals("alias") ? "note" : kind))
                            .version(1)
                            .subject(subject)
                            .occurredOn(on)
                            .recordedAt(at)
                            .recorder(recorder)
                            .payload(payload)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** Returns the entries with a key each, by position. */
    static List<RegisterEntry> keyed(List<RegisterEntry> entries) {
        List<RegisterEntry> keyed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Person person = entries.get(i).person();
            keyed.add(RegisterEntry.builder()
                    .person(Person.builder()
                            .id(new PersonId("P-" + (100 + i)))
                            .household(person.household())
                            .name(person.name())
                            .phone(person.phone())
                            .birthDate(person.birthDate())
                            .build())
                    .writtenId(entries.get(i).writtenId())
                    .build());
        }
        return keyed;
    }

    /** Returns all personal texts of an entry. */
    static List<String> texts(RegisterEntry entry) {
        List<Optional<String>> texts = List.of(
                entry.person().name().map(name -> name.reveal(Purpose.SYNTHETIC_TEST)),
                entry.writtenId().map(id -> id.reveal(Purpose.SYNTHETIC_TEST)),
                entry.person().phone().map(phone -> phone.reveal(Purpose.SYNTHETIC_TEST)),
                entry.person().birthDate().map(LocalDate::toString));
        return texts.stream().flatMap(Optional::stream).toList();
    }
}
