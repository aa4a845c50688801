package org.communitycontrol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.access.AccessExamples.EIGHT;
import static org.communitycontrol.access.AccessExamples.OUT;
import static org.communitycontrol.access.AccessExamples.SHULAN;
import static org.communitycontrol.access.AccessExamples.passage;
import static org.communitycontrol.access.AccessExamples.rule;
import static org.communitycontrol.access.AccessExamples.wayOut;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.people.HouseholdId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatePassageTest {

    @ParameterizedTest
    @CsvSource({
        "2020-05-22, DENY, cancelled-by-overtime",
        "2020-05-23, DENY, cancelled-by-overtime",
        "2020-05-24, DENY, cancelled-by-overtime",
        "2020-05-25, ALLOW, within-budget"
    })
    void anOutingOfThirtyMinutesTooLongCancelsTheNext(LocalDate day, Admission then, String reason) {
        Outing tooLong = Outing.of(OUT, EIGHT, LocalTime.of(10, 30));

        Decision<Admission, AccessReason> decision = decide(wayOut(day), AccessFacts.behindGates(tooLong), SHULAN);

        assertThat(decision.outcome()).isEqualTo(new Outcome.Determined<>(then));
        assertThat(decision.reason().code()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"10:00, budget-used, within-budget", "10:01, cancelled-by-overtime, cancelled-by-overtime"})
    void twoHoursExactlyAreNotTooLong(LocalTime back, String nextDay, String dayAfter) {
        AccessFacts facts = AccessFacts.behindGates(Outing.of(OUT, EIGHT, back));

        assertThat(decide(wayOut(OUT.plusDays(1)), facts, SHULAN).reason().code())
                .isEqualTo(nextDay);
        assertThat(decide(wayOut(OUT.plusDays(2)), facts, SHULAN).reason().code())
                .isEqualTo(dayAfter);
    }

    @Test
    void whetherTwoHoursAreTooLongIsTheRulesWord() {
        AccessRule below = rule().outingMinutes(120)
                .outingBound(Bound.BELOW)
                .outingsCancelledByOvertime(1)
                .build();

        assertThat(decide(
                                wayOut(OUT.plusDays(2)),
                                AccessFacts.behindGates(Outing.of(OUT, EIGHT, LocalTime.of(10, 0))),
                                below)
                        .reason())
                .isEqualTo(new AccessReason.CancelledByOvertime(OUT, 120, 120, OUT.plusDays(4)));
    }

    @Test
    void anOutingThatIsNotOverLeavesTheNextUndetermined() {
        AccessFacts facts = AccessFacts.behindGates(Outing.open(OUT, EIGHT));

        assertThat(decide(wayOut(OUT.plusDays(2)), facts, SHULAN).outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("return-of-outing"))));
        assertThat(decide(wayOut(OUT.plusDays(1)), facts, SHULAN).counterFacts())
                .as("no day is promised that might not stand")
                .isEmpty();
    }

    @Test
    void aHouseholdUnderObservationDoesNotGoOut() {
        AccessFacts facts = AccessFacts.builder()
                .closedOff(true)
                .entryPoint(true)
                .underObservation(true)
                .build();

        assertThat(decide(wayOut(OUT), facts, SHULAN).outcome()).isEqualTo(new Outcome.Determined<>(Admission.DENY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ambulance", "rescue", "fire", "medical-transfer"})
    void anEmergencyPassesWhateverIsKnownAndIsNotCounted(String kind) {
        Passage ambulance = passage(OUT, kind, Direction.IN).build();

        assertThat(decide(ambulance, AccessFacts.builder().build(), SHULAN).outcome())
                .isEqualTo(new Outcome.Determined<>(Admission.ALLOW));
        assertThat(HouseholdOutings.of(
                        List.of(passage(OUT, kind, Direction.OUT)
                                .household(new HouseholdId("H1"))
                                .build()),
                        SHULAN))
                .isEmpty();
    }

    @Test
    void aPolicyCanAddEmergenciesAndCannotTakeAnyAway() {
        Passage police = passage(OUT, "police", Direction.IN).build();

        assertThat(decide(police, AccessFacts.builder().build(), SHULAN)
                        .reason()
                        .code())
                .isEqualTo("passage-unknown");
        assertThat(decide(
                                police,
                                AccessFacts.builder().build(),
                                rule().addEmergencyKinds(new PassageKind("police"))
                                        .build())
                        .outcome()
                        .toOptional())
                .contains(Admission.ALLOW);
        AccessRule hostile =
                rule().putKind(PassageKind.AMBULANCE, KindRule.NOT_ADMITTED).build();
        assertThat(decide(passage(OUT, "ambulance", Direction.IN).build(), AccessFacts.behindGates(), hostile)
                        .outcome()
                        .toOptional())
                .contains(Admission.ALLOW);
    }

    @ParameterizedTest
    @CsvSource({"37.2, allow", "37.29, allow", "37.3, refer", "37.30, refer", "37.4, refer"})
    void aTemperatureRefersAndNeverKeepsAnybodyFromHome(String reading, String then) {
        Passage home = passage(OUT, "resident", Direction.IN)
                .household(new HouseholdId("H1"))
                .temperature(reading)
                .build();

        assertThat(decide(
                                home,
                                AccessFacts.behindGates(),
                                rule().temperatureThreshold("37.3").build())
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(then);
    }

    @Test
    void aTemperatureThatWasNotTakenIsNotANormalOne() {
        assertThat(decide(
                                wayOut(OUT),
                                AccessFacts.behindGates(),
                                rule().temperatureThreshold("37.3").build())
                        .outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("temperature"))));
    }

    @ParameterizedTest
    @CsvSource({"05:59, outside-hours", "06:00, within-budget", "20:00, within-budget", "20:01, outside-hours"})
    void theHoursIncludeBothEnds(LocalTime time, String reason) {
        AccessRule hours = rule().openFrom(LocalTime.of(6, 0))
                .openUntil(LocalTime.of(20, 0))
                .build();

        assertThat(decide(wayOut(OUT, time), AccessFacts.behindGates(), hours)
                        .reason()
                        .code())
                .isEqualTo(reason);
        assertThatThrownBy(() -> rule().openFrom(LocalTime.NOON).build())
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessageContaining("openUntil");
    }

    @Test
    void everyKindHasItsRuleAndWithoutOneNothingIsDecided() {
        AccessRule kinds = rule().putKind(PassageKind.COURIER, KindRule.COLLECTION_POINT)
                .putKind(PassageKind.VISITOR, KindRule.NOT_ADMITTED)
                .putKind(PassageKind.COMMUTER, KindRule.WITH_PASS)
                .build();

        assertThat(outcome("courier", kinds)).contains(Admission.COLLECTION_POINT);
        assertThat(outcome("visitor", kinds)).contains(Admission.DENY);
        assertThat(outcome("commuter", kinds)).as("nobody asked for the pass").isEmpty();
        assertThat(outcome("hot-air-balloon", kinds)).isEmpty();
        Passage commuter =
                passage(OUT, "commuter", Direction.OUT).passShown(false).build();
        Decision<Admission, AccessReason> decision = decide(commuter, AccessFacts.behindGates(), kinds);
        assertThat(decision.outcome().toOptional()).contains(Admission.DENY);
        assertThat(decision.counterFacts()).extracting(CounterFact::code).containsExactly("show-pass");
    }

    /** Work that has resumed: the household was out today and it is five in the morning. */
    @ParameterizedTest
    @CsvSource({
        "commuter, true, ALLOW, by-kind",
        "work-vehicle, true, ALLOW, by-kind",
        "commuter, false, DENY, pass-not-shown",
        "work-vehicle, false, DENY, pass-not-shown",
        "resident, true, DENY, outside-hours"
    })
    void workThatHasResumedGoesByItsPassAndNotByTheBudget(String kind, boolean shown, Admission then, String reason) {
        AccessRule rule = rule().putKind(PassageKind.COMMUTER, KindRule.WITH_PASS)
                .putKind(PassageKind.WORK_VEHICLE, KindRule.WITH_PASS)
                .openFrom(LocalTime.of(6, 0))
                .openUntil(LocalTime.of(20, 0))
                .build();
        Passage passage = passage(OUT, kind, Direction.OUT)
                .time(LocalTime.of(5, 0))
                .household(new HouseholdId("H1"))
                .passShown(shown)
                .build();
        AccessFacts outAlready = AccessFacts.behindGates(Outing.of(OUT, LocalTime.of(1, 0), LocalTime.of(4, 0)));

        Decision<Admission, AccessReason> decision = decide(passage, outAlready, rule);

        assertThat(decision.outcome()).isEqualTo(new Outcome.Determined<>(then));
        assertThat(decision.reason().code()).isEqualTo(reason);
        assertThat(decision.explain(Language.EN)).contains(decision.reason().sentence(Language.EN));
        assertThat(GatePassage.counted(passage, decision, rule)).isFalse();
    }

    @Test
    void anOpenCommunityIsOpenAndAnUnknownOneIsNotDecided() {
        AccessFacts open = AccessFacts.builder().closedOff(false).build();

        assertThat(decide(wayOut(OUT), open, SHULAN).outcome().toOptional()).contains(Admission.ALLOW);
        assertThat(decide(wayOut(OUT), AccessFacts.builder().build(), SHULAN).outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("closed-off"))));
    }

    @Test
    void theReasonIsSaidInBothLanguages() {
        Decision<Admission, AccessReason> decision = decide(
                wayOut(OUT.plusDays(2)), AccessFacts.behindGates(Outing.of(OUT, EIGHT, LocalTime.of(10, 30))), SHULAN);

        assertThat(decision.reason().sentence(Language.EN))
                .isEqualTo("the outing of 2020-05-21 took 150 minutes where 120 are allowed, which cancels the next;"
                        + " the household may go out again from 2020-05-25");
        assertThat(decision.reason().sentence(Language.ZH_CN))
                .contains("150 分钟")
                .contains("2020-05-25");
        assertThat(decision.counterFacts())
                .containsExactly(
                        new CounterFact<>("go-out-on", List.of(Input.day("on", OUT.plusDays(4))), Admission.ALLOW));
    }

    private static Optional<Admission> outcome(String kind, AccessRule rule) {
        return decide(passage(OUT, kind, Direction.IN).build(), AccessFacts.behindGates(), rule)
                .outcome()
                .toOptional();
    }

    private static Decision<Admission, AccessReason> decide(Passage passage, AccessFacts facts, AccessRule rule) {
        return GatePassage.decide(passage, facts, Policy.adHoc(rule));
    }
}
