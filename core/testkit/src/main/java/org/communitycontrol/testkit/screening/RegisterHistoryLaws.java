package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.people.membership.MembershipHistory;
import org.communitycontrol.people.membership.MembershipRegister;
import org.communitycontrol.people.membership.ResidenceState;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.round.RoundRegister;
import org.communitycontrol.screening.round.RoundUnit;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.testkit.membership.MembershipDomain;

/** What holds for whatever says who is registered where after changes of households and grids. */
public interface RegisterHistoryLaws {

    /** Returns who is registered where at the end of {@code day}. */
    CommunityRegister on(CommunityRegister beginning, Ledger ledger, LocalDate day);

    /** Returns the dated register of the days between two, both included. */
    RoundRegister round(CommunityRegister beginning, Ledger ledger, LocalDate first, LocalDate last, CoverageRule rule);

    /** Returns changes of households and of grids, and identifiers given up, in the order of their arrival. */
    @Provide
    default Arbitrary<List<Fact>> histories() {
        return Combinators.combine(new MembershipDomain().histories(), grids(), new MembershipDomain().aliases())
                .as((people, grids, aliases) -> {
                    List<Fact> all = new ArrayList<>(people);
                    all.addAll(grids);
                    all.addAll(aliases);
                    return List.copyOf(all);
                });
    }

    /** Returns changes of grids only. */
    @Provide
    default Arbitrary<List<Fact>> grids() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, MembershipDomain.SPAN - 1))
                .as(RegisterHistoryLaws::change)
                .list()
                .ofMaxSize(8)
                .map(changes -> {
                    List<Fact> facts = new ArrayList<>();
                    for (Fact.Builder change : changes) {
                        facts.add(change.id(new FactId("T-" + facts.size())).build());
                    }
                    return facts;
                });
    }

    /** Returns days before, among and after the changes. */
    @Provide
    default Arbitrary<LocalDate> days() {
        return new MembershipDomain().days();
    }

    /** However grids split, merge, are recoded or dissolved: the same dwellings are registered, each of them once. */
    @Property
    default void noChangeOfGridsLosesADwelling(@ForAll("grids") List<Fact> facts, @ForAll("days") LocalDate day) {
        CommunityRegister register = on(beginning(), Ledger.of(facts), day);
        assertThat(register.households().keySet())
                .isEqualTo(beginning().households().keySet());
        assertThat(register.persons()).isEqualTo(beginning().persons());
    }

    /** Everybody who has neither died nor moved away is registered, in one registered household, and nobody else is. */
    @Property
    default void nobodyIsLostAndNobodyCountsTwice(
            @ForAll("histories") List<Fact> facts, @ForAll("days") LocalDate day) {
        Ledger ledger = Ledger.of(facts);
        CommunityRegister register = on(beginning(), ledger, day);
        PersonAliases aliases = DocumentRecords.of(ledger).aliases(day);
        MembershipRegister members = MembershipHistory.of(MembershipDomain.beginning(), ledger, aliases)
                .register(day);
        Set<ResidenceState> gone = Set.of(ResidenceState.DECEASED, ResidenceState.MOVED_AWAY);
        for (PersonId person : members.states().keySet()) {
            boolean here = !gone.contains(members.states().get(person));
            boolean placed = members.residence(person)
                    .filter(home -> register.households().containsKey(home))
                    .isPresent();
            boolean before = aliases.all(person).stream()
                    .anyMatch(id -> beginning().persons().containsKey(id));
            assertThat(register.persons().containsKey(person)).isEqualTo(here && (placed || before));
            if (here && placed) {
                assertThat(register.persons())
                        .hasEntrySatisfying(
                                person,
                                given -> assertThat(given.household())
                                        .isEqualTo(members.residence(person).orElseThrow()));
            }
        }
        assertThat(members.states().keySet()).containsAll(register.persons().keySet());
        assertThat(register.households().keySet())
                .containsAll(register.persons().values().stream()
                        .map(Person::household)
                        .toList());
    }

    /** The order of arrival makes no difference, nor does what happens after the day, unless it mends an earlier fact. */
    @Property
    default void orderAndTheFutureMakeNoDifference(
            @ForAll("histories") List<Fact> facts, @ForAll("days") LocalDate day, @ForAll Random random) {
        boolean mended = facts.stream().anyMatch(Amendment::isAmendment);
        List<Fact> other = new ArrayList<>(facts.stream()
                .filter(fact -> mended || !fact.occurredOn().isAfter(day))
                .toList());
        Collections.shuffle(other, random);
        CommunityRegister one = on(beginning(), Ledger.of(facts), day);
        CommunityRegister two = on(beginning(), Ledger.of(other), day);
        assertThat(two.households()).isEqualTo(one.households());
        assertThat(two.persons()).isEqualTo(one.persons());
    }

    /** On each of its days a dated register has the units of that day, where they are on that day. */
    @Property
    default void aRoundExpectsWhoIsRegisteredOnItsDay(
            @ForAll("histories") List<Fact> facts, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        Ledger ledger = Ledger.of(facts);
        RoundRegister round = round(beginning(), ledger, first, last, rule());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            RoundRegister today = RoundRegister.of(on(beginning(), ledger, day), rule());
            for (CoverageUnit unit : CoverageUnit.values()) {
                assertThat(places(round.on(day, unit))).isEqualTo(places(today.on(day, unit)));
            }
        }
        assertThat(round.on(first.minusDays(1))).isEmpty();
        assertThat(round.on(last.plusDays(1))).isEmpty();
    }

    private static List<String> places(List<RoundUnit> units) {
        return units.stream()
                .map(unit -> unit.id() + ' ' + unit.community().value() + ' ' + unit.grid())
                .toList();
    }

    /** Returns the register before all changes: three households in two grids, six people, half of them returnees. */
    private static CommunityRegister beginning() {
        List<Placed<Household>> homes = new ArrayList<>();
        List<Placed<Person>> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            homes.add(new Placed<>(
                    Household.builder()
                            .id(new HouseholdId("H-" + i))
                            .community(DivisionCode.parse("350203001001"))
                            .grid(grid(1 + i % 2))
                            .build(),
                    Place.NOWHERE));
        }
        MembershipDomain.beginning().forEach((id, household) -> {
            Person.Builder person = Person.builder();
            person.id(id).household(household);
            if (people.size() % 2 == 0) {
                person.addKeyGroups(KeyGroupMembership.builder()
                        .group(KeyGroup.RETURNEE)
                        .from(MembershipDomain.FIRST.plusDays(people.size()))
                        .build());
            }
            people.add(new Placed<>(person.build(), Place.NOWHERE));
        });
        return CommunityRegister.of(homes, Set.of(), people).values().get(0);
    }

    private static CoverageRule rule() {
        return CoverageRule.builder()
                .householdScreeningDays(14)
                .keyGroupMonitoringDays(1)
                .addKeyGroups(KeyGroup.RETURNEE)
                .build();
    }

    private static GridCode grid(int serial) {
        return GridCode.of(DivisionCode.parse("350203001001"), serial);
    }

    private static Fact.Builder change(int kind, int one, int other, int dwelling, int day) {
        String from = grid(one).value();
        String to = grid(other).value();
        Payload.Builder payload = Payload.builder().text("hierarchy", "grid");
        return switch (kind) {
            case 0 ->
                fact(
                        "area-split",
                        new Subject("area", from),
                        day,
                        payload.payloads(
                                "into",
                                List.of(
                                        Payload.builder()
                                                .text("id", to)
                                                .text("name", "东片")
                                                .texts("dwellings", List.of("H-" + dwelling))
                                                .build(),
                                        Payload.builder()
                                                .text("id", from)
                                                .text("name", "西片")
                                                .build())));
            case 1 ->
                fact(
                        "area-merged",
                        new Subject("area", to),
                        day,
                        payload.texts("from", List.of(from, to)).text("name", "合片"));
            case 2 -> fact("area-recoded", new Subject("area", from), day, payload.text("to", to));
            default -> fact("area-dissolved", new Subject("area", from), day, payload);
        };
    }

    private static Fact.Builder fact(String kind, Subject subject, int day, Payload.Builder payload) {
        Fact.Builder fact = Fact.builder();
        fact.kind(new FactKind(kind))
                .version(1)
                .subject(subject)
                .occurredOn(MembershipDomain.FIRST.plusDays(day))
                .recordedAt(Instant.parse("2020-02-01T00:00:00Z"))
                .recorder(new Recorder("tablet-1"))
                .payload(payload.build());
        return fact;
    }
}
