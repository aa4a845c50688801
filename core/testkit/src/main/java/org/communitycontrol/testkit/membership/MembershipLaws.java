package org.communitycontrol.testkit.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.membership.HouseholdState;
import org.communitycontrol.people.membership.MembershipRegister;
import org.communitycontrol.people.membership.ResidenceState;

/** What holds for whatever says who lives in which household on a day, {@link MembershipDomain#beginning} given. */
public interface MembershipLaws {

    /** Returns the register at the end of {@code day}, as {@code facts} in this order say. */
    MembershipRegister register(List<Fact> facts, LocalDate day);

    /** Returns the same as it was known at {@code moment}. */
    MembershipRegister register(List<Fact> facts, LocalDate day, Instant moment);

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<List<Fact>> histories() {
        return new MembershipDomain().histories();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new MembershipDomain().days();
    }

    /** Returns the moments the laws are tried on. */
    @Provide
    default Arbitrary<Instant> moments() {
        return new MembershipDomain().moments();
    }

    /** Shuffled and repeated, the same facts give the same register. */
    @Property
    default void theOrderOfArrivalMakesNoDifference(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts.subList(0, facts.size() / 2));
        Collections.shuffle(shuffled, random);
        assertThat(register(shuffled, day)).isEqualTo(register(facts, day));
    }

    /** Everybody is in one state; a resident is a member of exactly the household they live in, nobody else of any. */
    @Property
    default void everybodyLivesInOneHouseholdOrIsInANamedState(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        MembershipRegister register = register(facts, day);
        Map<PersonId, HouseholdId> members = new TreeMap<>();
        for (HouseholdState household : register.households().values()) {
            household
                    .members()
                    .forEach(person -> assertThat(members.put(person, household.id()))
                            .as("members of one household only")
                            .isNull());
        }
        assertThat(members).isEqualTo(register.residences());
        register.states().forEach((person, state) -> assertThat(members.containsKey(person))
                .isEqualTo(state == ResidenceState.RESIDENT));
        assertThat(register.partition().registered()).isEqualTo(register.states().size());
        for (ResidenceState state : ResidenceState.values()) {
            assertThat(register.partition().count(state))
                    .isEqualTo(register.states().values().stream()
                            .filter(state::equals)
                            .count());
        }
        assertThat(register.states().keySet()).containsAll(MembershipDomain.beginning().keySet());
    }

    /** Nobody lives in a household that has ended, and a head lives in the household. */
    @Property
    default void nobodyIsOrphaned(@ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        for (HouseholdState household : register(facts, day).households().values()) {
            Optional<PersonId> head = household.headship().head();
            head.ifPresent(person -> assertThat(household.members()).contains(person));
            if (household.mergedInto().isPresent()) {
                assertThat(household.members()).isEmpty();
                assertThat(household.secondResidents()).isEmpty();
            }
        }
    }

    /** A death takes one person out of one household and leaves all others where they are. */
    @Property
    default void aDeathMovesNobodyElse(@ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        MembershipRegister before = register(facts, day);
        List<Fact> until = until(facts, day);
        for (PersonId person : before.residences().keySet()) {
            List<Fact> more = new ArrayList<>(until);
            more.add(fact("member-died", day.plusDays(1), new Subject("person", person.value()), Payload.empty()));
            Map<PersonId, HouseholdId> expected = new TreeMap<>(before.residences());
            expected.remove(person);
            assertThat(register(more, day.plusDays(1)).residences()).isEqualTo(expected);
        }
    }

    /** A household that splits and is merged again has the members it had, and no other household is touched. */
    @Property
    default void splittingAndMergingAgainIsTheIdentity(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        MembershipRegister before = register(facts, day);
        for (HouseholdState household : before.households().values()) {
            if (household.members().isEmpty()) {
                continue;
            }
            List<Fact> more = new ArrayList<>(until(facts, day));
            Subject subject = new Subject("household", household.id().value());
            more.add(fact("household-split", day.plusDays(1), subject, Payload.builder()
                    .text("into", "H-NEW")
                    .texts("members", List.of(household.members().first().value()))
                    .build()));
            MembershipRegister split = register(more, day.plusDays(1));
            assertThat(split.residences()).isNotEqualTo(before.residences());
            more.add(fact("household-merged", day.plusDays(2), new Subject("household", "H-NEW"), Payload.builder()
                    .text("into", household.id().value())
                    .build()));
            MembershipRegister merged = register(more, day.plusDays(2));
            assertThat(merged.residences()).isEqualTo(before.residences());
            assertThat(merged.states()).isEqualTo(before.states());
            Set<HouseholdId> others = new TreeSet<>(before.households().keySet());
            others.remove(household.id());
            others.forEach(other -> assertThat(merged.household(other)).isEqualTo(before.household(other)));
        }
    }

    /** Who is counted in one household and has joined another as well is named. */
    @Property
    default void excessIsAFinding(@ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        MembershipRegister before = register(facts, day);
        List<Fact> until = until(facts, day);
        if (before.residences().isEmpty()) {
            return;
        }
        PersonId person = before.residences().firstKey();
        List<Fact> more = new ArrayList<>(until);
        more.add(fact("member-joined", day.plusDays(1), new Subject("person", person.value()), Payload.builder()
                .text("household", "H-NEW")
                .build()));
        MembershipRegister after = register(more, day.plusDays(1));
        assertThat(after.residence(person)).contains(new HouseholdId("H-NEW"));
        assertThat(after.findings()).extracting(Finding::code).contains("person-in-two-households");
        assertThat(after.partition().registered()).isEqualTo(before.partition().registered());
    }

    /** What happens later changes nothing in the register of a day. */
    @Property
    default void noLaterChangeIsLookedAt(@ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        assertThat(register(until(facts, day), day)).isEqualTo(register(facts, day));
    }

    /** What is recorded later never changes what was known at a moment. */
    @Property
    default void whatWasKnownStaysKnown(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day, @ForAll("moments") Instant moment) {
        List<Fact> then = facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(moment))
                .toList();
        assertThat(register(facts, day, moment)).isEqualTo(register(then, day));
    }

    private static List<Fact> until(List<Fact> facts, LocalDate day) {
        boolean whole = facts.stream().noneMatch(fact -> fact.occurredOn().isAfter(day));
        return whole
                ? facts
                : facts.stream()
                        .filter(fact -> !fact.occurredOn().isAfter(day)
                                || fact.kind().code().equals("retraction"))
                        .toList();
    }

    private static Fact fact(String kind, LocalDate day, Subject subject, Payload payload) {
        return Fact.builder()
                .id(new FactId("X-" + kind))
                .kind(new FactKind(kind))
                .version(1)
                .subject(subject)
                .occurredOn(day)
                .recordedAt(Instant.parse("2021-01-01T00:00:00Z"))
                .recorder(new Recorder("W-01"))
                .payload(payload)
                .build();
    }
}
