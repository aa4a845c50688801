package org.communitycontrol.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.access.AccessFacts;
import org.communitycontrol.access.AccessReason;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.Admission;
import org.communitycontrol.access.KindRule;
import org.communitycontrol.access.Outing;
import org.communitycontrol.access.Passage;
import org.communitycontrol.access.PassageKind;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Operand;

/** What holds for whatever decides at a gate. */
public interface AccessLaws {

    /** Returns the decision on a passage. */
    Decision<Admission, AccessReason> decide(Passage passage, AccessFacts facts, Policy<AccessRule> policy);

    /** Returns the passages the laws are tried on. */
    @Provide
    default Arbitrary<Passage> passages() {
        return new AccessDomain().passages();
    }

    /** Returns what is known of them. */
    @Provide
    default Arbitrary<AccessFacts> facts() {
        return new AccessDomain().facts();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<AccessRule> rules() {
        return new AccessDomain().rules();
    }

    /** Ambulance, rescue, fire brigade and medical transfer pass in every state and under every rule. */
    @Property
    default void anEmergencyAlwaysPasses(
            @ForAll("passages") Passage passage, @ForAll("facts") AccessFacts facts, @ForAll("rules") AccessRule rule) {
        for (String kind : new String[] {"ambulance", "rescue", "fire", "medical-transfer"}) {
            Passage emergency = copy(passage, new PassageKind(kind), passage.date());
            assertThat(decide(emergency, facts, Policy.adHoc(rule)).outcome().toOptional())
                    .contains(Admission.ALLOW);
        }
    }

    /** Nothing is known, so nothing is allowed but an emergency. */
    @Property
    default void whatIsNotKnownOpensNoGate(@ForAll("passages") Passage passage, @ForAll("rules") AccessRule rule) {
        boolean emergency =
                passage.kind().alwaysPasses() || rule.emergencyKinds().contains(passage.kind());
        Optional<Admission> admission = decide(passage, AccessFacts.builder().build(), Policy.adHoc(rule))
                .outcome()
                .toOptional();
        assertThat(admission.isPresent()).isEqualTo(emergency);
    }

    /** Forgetting something that was known never opens a gate that was shut. */
    @Property
    default void forgettingNeverLoosens(
            @ForAll("passages") Passage passage, @ForAll("facts") AccessFacts facts, @ForAll("rules") AccessRule rule) {
        boolean allowed = allows(decide(passage, facts, Policy.adHoc(rule)));
        AccessFacts poorer = AccessFacts.builder()
                .closedOff(facts.closedOff())
                .entryPoint(facts.entryPoint())
                .addAllOutings(facts.outings())
                .build();
        Passage unmeasured = Passage.builder()
                .id(passage.id())
                .gate(passage.gate())
                .date(passage.date())
                .time(passage.time())
                .kind(passage.kind())
                .direction(passage.direction())
                .household(passage.household())
                .build();
        assertThat(allows(decide(passage, poorer, Policy.adHoc(rule))) && !allowed)
                .isFalse();
        assertThat(allows(decide(unmeasured, facts, Policy.adHoc(rule))) && !allowed)
                .isFalse();
    }

    /** A promised day stands: on it, with nothing else changed, the passage is allowed. */
    @Property
    default void aPromisedDayStands(
            @ForAll("passages") Passage passage, @ForAll("facts") AccessFacts facts, @ForAll("rules") AccessRule rule) {
        for (CounterFact<Admission> promise :
                decide(passage, facts, Policy.adHoc(rule)).counterFacts()) {
            Passage later = passage;
            for (Input input : promise.inputs()) {
                if (input.name().equals("on") && input.value() instanceof Operand.Day day) {
                    later = copy(passage, passage.kind(), day.value());
                }
            }
            if (promise.code().equals("show-pass")) {
                later = withPass(passage);
            }
            AccessFacts then = before(passage, facts);
            assertThat(decide(later, then, Policy.adHoc(rule)).outcome().toOptional())
                    .as(promise.code())
                    .contains(promise.then());
        }
    }

    /** Work that has resumed goes by its pass: no outing, observation or hour of the household changes the answer. */
    @Property
    default void workThatHasResumedNeedsNoBudget(
            @ForAll("passages") Passage passage, @ForAll("facts") AccessFacts facts, @ForAll("rules") AccessRule rule) {
        for (PassageKind kind : List.of(PassageKind.COMMUTER, PassageKind.WORK_VEHICLE)) {
            if (rule.kinds().get(kind) != KindRule.WITH_PASS) {
                continue;
            }
            Passage working = withPass(copy(passage, kind, passage.date()));
            AccessFacts gate = AccessFacts.builder()
                    .closedOff(facts.closedOff())
                    .entryPoint(facts.entryPoint())
                    .build();
            Decision<Admission, AccessReason> decision = decide(working, facts, Policy.adHoc(rule));
            assertThat(decision.reason())
                    .isEqualTo(decide(working, gate, Policy.adHoc(rule)).reason());
            boolean atAGate = facts.closedOff().isPresent()
                    && (!facts.closedOff().get() || facts.entryPoint().orElse(false));
            boolean cool = rule.temperatureThreshold().isEmpty()
                    || facts.closedOff().equals(Optional.of(false))
                    || working.temperature()
                            .filter(measured -> measured.compareTo(
                                            rule.temperatureThreshold().get())
                                    < 0)
                            .isPresent();
            assertThat(allows(decision)).isEqualTo(atAGate && cool);
        }
    }

    /** An outing that begins with the passage or later changes no answer. */
    @Property
    default void noOutingAfterThePassageIsLookedAt(
            @ForAll("passages") Passage passage, @ForAll("facts") AccessFacts facts, @ForAll("rules") AccessRule rule) {
        Decision<Admission, AccessReason> decision = decide(passage, facts, Policy.adHoc(rule));
        assertThat(decide(passage, before(passage, facts), Policy.adHoc(rule)).reason())
                .isEqualTo(decision.reason());
    }

    /** Earlier outings may be told in any order and more than once. */
    @Property
    default void theOrderOfTheOutingsDoesNotMatter(
            @ForAll("passages") Passage passage,
            @ForAll("facts") AccessFacts facts,
            @ForAll("rules") AccessRule rule,
            @ForAll long seed) {
        List<Outing> shuffled = new ArrayList<>(facts.outings());
        shuffled.addAll(facts.outings());
        Collections.shuffle(shuffled, new Random(seed));
        AccessFacts again = AccessFacts.builder()
                .closedOff(facts.closedOff())
                .underObservation(facts.underObservation())
                .entryPoint(facts.entryPoint())
                .addAllOutings(shuffled)
                .build();
        assertThat(decide(passage, again, Policy.adHoc(rule)).reason())
                .isEqualTo(decide(passage, facts, Policy.adHoc(rule)).reason());
    }

    /** Under unchanged facts a later day never takes back a way out that the budget allows. */
    @Property
    default void aQuietDayNeverUsesUpTheBudget(
            @ForAll("passages") Passage passage, @ForAll("facts") AccessFacts facts, @ForAll("rules") AccessRule rule) {
        if (allows(decide(passage, facts, Policy.adHoc(rule)))) {
            Passage later = copy(passage, passage.kind(), passage.date().plusDays(1));
            assertThat(allows(decide(later, before(passage, facts), Policy.adHoc(rule))))
                    .isTrue();
        }
    }

    private static boolean allows(Decision<Admission, AccessReason> decision) {
        return decision.outcome().toOptional().filter(Admission.ALLOW::equals).isPresent();
    }

    /** The passage was not allowed, so what the day brought later is not there. */
    private static AccessFacts before(Passage passage, AccessFacts facts) {
        AccessFacts.Builder then = AccessFacts.builder()
                .closedOff(facts.closedOff())
                .underObservation(facts.underObservation())
                .entryPoint(facts.entryPoint());
        for (Outing outing : facts.outings()) {
            if (outing.outDate()
                    .atTime(outing.outTime())
                    .isBefore(passage.date().atTime(passage.time()))) {
                then.addOutings(outing);
            }
        }
        return then.build();
    }

    private static Passage withPass(Passage passage) {
        return Passage.builder()
                .id(passage.id())
                .gate(passage.gate())
                .date(passage.date())
                .time(passage.time())
                .kind(passage.kind())
                .direction(passage.direction())
                .household(passage.household())
                .temperature(passage.temperature())
                .passShown(true)
                .build();
    }

    private static Passage copy(Passage passage, PassageKind kind, LocalDate date) {
        return Passage.builder()
                .id(passage.id())
                .gate(passage.gate())
                .date(date)
                .time(passage.time())
                .kind(kind)
                .direction(passage.direction())
                .household(passage.household())
                .person(passage.person())
                .temperature(passage.temperature())
                .passShown(passage.passShown())
                .build();
    }
}
