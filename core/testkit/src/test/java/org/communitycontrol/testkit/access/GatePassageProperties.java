package org.communitycontrol.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.access.AccessFacts;
import org.communitycontrol.access.AccessReason;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.Admission;
import org.communitycontrol.access.Direction;
import org.communitycontrol.access.ExitFlags;
import org.communitycontrol.access.GatePassage;
import org.communitycontrol.access.HouseholdOutings;
import org.communitycontrol.access.KindRule;
import org.communitycontrol.access.Outing;
import org.communitycontrol.access.Passage;
import org.communitycontrol.access.PassageKind;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.surveillance.Temperature;

class GatePassageProperties implements AccessLaws {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 21);

    @Override
    public Decision<Admission, AccessReason> decide(Passage passage, AccessFacts facts, Policy<AccessRule> policy) {
        return GatePassage.decide(passage, facts, policy);
    }

    @Provide
    Arbitrary<List<Passage>> logs() {
        return new AccessDomain().passages().list().ofMaxSize(30);
    }

    @Property
    void everyReasonComesUp(
            @ForAll("passages") Passage passage, @ForAll("facts") AccessFacts facts, @ForAll("rules") AccessRule rule) {
        Statistics.collect(decide(passage, facts, Policy.adHoc(rule)).reason().code());
        Statistics.coverage(coverage -> {
            for (String code :
                    List.of("passes-always", "not-closed-off", "within-budget", "budget-used", "passage-unknown")) {
                coverage.check(code).count(count -> count > 0);
            }
        });
    }

    @Property
    void outingsDoNotDependOnTheOrderOfTheLog(
            @ForAll("logs") List<Passage> log, @ForAll("rules") AccessRule rule, @ForAll Random random) {
        List<Passage> shuffled = new ArrayList<>(log);
        shuffled.addAll(log);
        Collections.shuffle(shuffled, random);
        assertThat(HouseholdOutings.of(shuffled, rule)).isEqualTo(HouseholdOutings.of(log, rule));
        assertThat(ExitFlags.on(DAY, shuffled, rule)).isEqualTo(ExitFlags.on(DAY, log, rule));
    }

    /** Every state there is: kind by closure, entry point, observation, hours, temperature, pass and budget. */
    @Example
    void theWholeStateSpaceHasAnAnswerAndEmergenciesPassInAllOfIt() {
        List<Optional<Boolean>> known = List.of(Optional.empty(), Optional.of(false), Optional.of(true));
        List<List<Outing>> outings = List.of(
                List.of(),
                List.of(Outing.open(DAY.minusDays(1), LocalTime.NOON)),
                List.of(Outing.of(DAY.minusDays(1), LocalTime.of(8, 0), LocalTime.of(9, 0))),
                List.of(Outing.of(DAY.minusDays(1), LocalTime.of(8, 0), LocalTime.of(19, 0))),
                List.of(Outing.open(DAY.minusDays(2), LocalTime.NOON)),
                List.of(Outing.of(DAY.minusDays(2), LocalTime.of(8, 0), LocalTime.of(19, 0))));
        long states = 0;
        long emergencies = 0;
        for (KindRule kindRule : KindRule.values()) {
            AccessRule rule = rule(kindRule);
            for (Optional<Boolean> closed : known) {
                for (Optional<Boolean> entry : known) {
                    for (Optional<Boolean> observed : known) {
                        for (List<Outing> earlier : outings) {
                            AccessFacts facts = AccessFacts.builder()
                                    .closedOff(closed)
                                    .entryPoint(entry)
                                    .underObservation(observed)
                                    .addAllOutings(earlier)
                                    .build();
                            for (Passage passage : passagesOfEveryKind(known)) {
                                Optional<Admission> admission = decide(passage, facts, Policy.adHoc(rule))
                                        .outcome()
                                        .toOptional();
                                states++;
                                if (passage.kind().alwaysPasses()) {
                                    emergencies++;
                                    assertThat(admission).contains(Admission.ALLOW);
                                }
                                if (closed.isEmpty() && !passage.kind().alwaysPasses()) {
                                    assertThat(admission).isEmpty();
                                }
                            }
                        }
                    }
                }
            }
        }
        System.out.println("gate: " + states + " states, " + emergencies + " of them emergencies, which all pass");
        assertThat(states).isEqualTo(5L * 27 * 6 * 5 * 2 * 3 * 2 * 3 * 2);
        assertThat(emergencies).isEqualTo(states / 5 * 4);
    }

    private static List<Passage> passagesOfEveryKind(List<Optional<Boolean>> known) {
        List<Passage> all = new ArrayList<>();
        for (PassageKind kind : List.of(
                PassageKind.RESIDENT,
                PassageKind.AMBULANCE,
                PassageKind.RESCUE,
                PassageKind.FIRE,
                PassageKind.MEDICAL_TRANSFER)) {
            for (Direction direction : Direction.values()) {
                for (Optional<Temperature> temperature : List.of(
                        Optional.<Temperature>empty(),
                        Optional.of(Temperature.ofTenths(365)),
                        Optional.of(Temperature.ofTenths(385)))) {
                    for (LocalTime time : List.of(LocalTime.of(3, 0), LocalTime.of(12, 0))) {
                        for (Optional<Boolean> pass : known) {
                            for (Optional<HouseholdId> home :
                                    List.of(Optional.<HouseholdId>empty(), Optional.of(new HouseholdId("H1")))) {
                                all.add(Passage.builder()
                                        .id("p")
                                        .gate("G")
                                        .date(DAY)
                                        .time(time)
                                        .kind(kind)
                                        .direction(direction)
                                        .household(home)
                                        .temperature(temperature)
                                        .passShown(pass)
                                        .build());
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static AccessRule rule(KindRule resident) {
        return AccessRule.builder()
                .putKind(PassageKind.RESIDENT, resident)
                .putKind(PassageKind.AMBULANCE, KindRule.NOT_ADMITTED)
                .outingEveryDays(2)
                .outingMinutes(120)
                .outingBound(Bound.NOT_EXCEEDING)
                .outingsCancelledByOvertime(1)
                .openFrom(LocalTime.of(6, 0))
                .openUntil(LocalTime.of(20, 0))
                .temperatureThreshold(Temperature.ofTenths(373))
                .temperatureBound(Bound.AT_LEAST)
                .flaggedExits(5)
                .flaggedBound(Bound.AT_LEAST)
                .build();
    }
}
