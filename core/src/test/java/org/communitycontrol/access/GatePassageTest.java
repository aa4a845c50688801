package org.communitycontrol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.Temperature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatePassageTest {

    private static final LocalDate OUT = LocalDate.of(2020, 5, 21);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    /** W11: one person a household in two days, at most two hours; too long an outing cancels the next. */
    private static final AccessRule SHULAN =
            rule().outingMinutes(120).outingsCancelledByOvertime(1).build();

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

    @Test
    void outingsAreThePairsOfOutAndHome() {
        List<Passage> log = List.of(
                passage(OUT, "resident", Direction.IN)
                        .id("2")
                        .time(LocalTime.of(9, 0))
                        .household(new HouseholdId("H1"))
                        .build(),
                passage(OUT, "resident", Direction.OUT)
                        .id("1")
                        .time(EIGHT)
                        .household(new HouseholdId("H1"))
                        .build(),
                passage(OUT.plusDays(2), "resident", Direction.OUT)
                        .id("3")
                        .time(EIGHT)
                        .household(new HouseholdId("H1"))
                        .build());

        assertThat(HouseholdOutings.of(log, SHULAN))
                .isEqualTo(Map.of(
                        new HouseholdId("H1"),
                        List.of(Outing.of(OUT, EIGHT, LocalTime.of(9, 0)), Outing.open(OUT.plusDays(2), EIGHT))));
    }

    @Test
    void fiveExitsOnADayAreShownToAHumanWithTheRowsThatMadeThem() {
        PersonId person = new PersonId("P1");
        List<Passage> exits = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> passage(OUT, "resident", Direction.OUT)
                        .id("row-" + i)
                        .person(person)
                        .build())
                .toList();

        assertThat(ExitFlags.on(OUT, exits.subList(0, 4), SHULAN)).isEmpty();
        assertThat(ExitFlags.on(OUT, exits, SHULAN))
                .containsExactly(new ExitFlag(person, OUT, List.of("row-1", "row-2", "row-3", "row-4", "row-5")));
    }

    @ParameterizedTest
    @CsvSource({"YELLOW, 6, YELLOW", "YELLOW, 7, GREEN", "RED, 13, RED", "RED, 14, GREEN"})
    void aCodeTurnsGreenAfterSoManyConsecutiveCheckIns(HealthColour colour, int checkIns, HealthColour then) {
        LocalDate given = LocalDate.of(2020, 2, 11);
        Set<LocalDate> days = Set.copyOf(
                given.plusDays(1).datesUntil(given.plusDays(checkIns + 1L)).toList());
        HealthCodeFacts facts = HealthCodeFacts.of(new PersonId("P1"), colour, given, days);

        assertThat(HealthCode.decide(
                                facts,
                                given.plusDays(checkIns),
                                Policy.adHoc(new HealthCodeRule(7, 14, DayCount.START_EXCLUDED)))
                        .outcome()
                        .toOptional())
                .contains(then);
    }

    private static Optional<Admission> outcome(String kind, AccessRule rule) {
        return decide(passage(OUT, kind, Direction.IN).build(), AccessFacts.behindGates(), rule)
                .outcome()
                .toOptional();
    }

    private static Decision<Admission, AccessReason> decide(Passage passage, AccessFacts facts, AccessRule rule) {
        return GatePassage.decide(passage, facts, Policy.adHoc(rule));
    }

    private static Passage wayOut(LocalDate day) {
        return wayOut(day, EIGHT);
    }

    private static Passage wayOut(LocalDate day, LocalTime time) {
        return passage(day, "resident", Direction.OUT)
                .id("out")
                .time(time)
                .household(new HouseholdId("H1"))
                .build();
    }

    private static PassageBuilder passage(LocalDate day, String kind, Direction direction) {
        return new PassageBuilder(day, kind, direction);
    }

    /** A builder that sets each attribute once cannot take a default back; this one can. */
    private static final class PassageBuilder {
        private final Passage.Builder builder = Passage.builder();
        private String id = "passage";
        private LocalTime time = EIGHT;

        PassageBuilder(LocalDate day, String kind, Direction direction) {
            builder.gate("G1").date(day).kind(new PassageKind(kind)).direction(direction);
        }

        PassageBuilder id(String value) {
            id = value;
            return this;
        }

        PassageBuilder time(LocalTime value) {
            time = value;
            return this;
        }

        PassageBuilder household(HouseholdId value) {
            builder.household(value);
            return this;
        }

        PassageBuilder person(PersonId value) {
            builder.person(value);
            return this;
        }

        PassageBuilder temperature(String value) {
            builder.temperature(Temperature.parse(value));
            return this;
        }

        PassageBuilder passShown(boolean value) {
            builder.passShown(value);
            return this;
        }

        Passage build() {
            return builder.id(id).time(time).build();
        }
    }

    private static RuleBuilder rule() {
        return new RuleBuilder();
    }

    /** Once in two days, no limit of time, nothing measured, unless said otherwise. */
    private static final class RuleBuilder {
        private final AccessRule.Builder builder = AccessRule.builder()
                .putKind(PassageKind.RESIDENT, KindRule.HOUSEHOLD_BUDGET)
                .outingEveryDays(2)
                .temperatureBound(Bound.AT_LEAST)
                .flaggedExits(5)
                .flaggedBound(Bound.AT_LEAST);
        private int cancelled;
        private Bound outingBound = Bound.NOT_EXCEEDING;

        RuleBuilder outingMinutes(int value) {
            builder.outingMinutes(value);
            return this;
        }

        RuleBuilder outingBound(Bound value) {
            outingBound = value;
            return this;
        }

        RuleBuilder outingsCancelledByOvertime(int value) {
            cancelled = value;
            return this;
        }

        RuleBuilder temperatureThreshold(String value) {
            builder.temperatureThreshold(Temperature.parse(value));
            return this;
        }

        RuleBuilder openFrom(LocalTime value) {
            builder.openFrom(value);
            return this;
        }

        RuleBuilder openUntil(LocalTime value) {
            builder.openUntil(value);
            return this;
        }

        RuleBuilder putKind(PassageKind kind, KindRule value) {
            builder.putKind(kind, value);
            return this;
        }

        RuleBuilder addEmergencyKinds(PassageKind kind) {
            builder.addEmergencyKinds(kind);
            return this;
        }

        AccessRule build() {
            return builder.outingBound(outingBound)
                    .outingsCancelledByOvertime(cancelled)
                    .build();
        }
    }
}
