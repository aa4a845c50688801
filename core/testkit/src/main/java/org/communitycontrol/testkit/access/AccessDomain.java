package org.communitycontrol.testkit.access;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.access.AccessFacts;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.Direction;
import org.communitycontrol.access.HealthCodeFacts;
import org.communitycontrol.access.HealthCodeRule;
import org.communitycontrol.access.HealthColour;
import org.communitycontrol.access.KindRule;
import org.communitycontrol.access.Outing;
import org.communitycontrol.access.Passage;
import org.communitycontrol.access.PassageKind;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.Temperature;

/** Passages, what is known of them, and rules; few enough different ones that they meet. */
public final class AccessDomain extends DomainContextBase {

    private static final LocalDate START = LocalDate.of(2020, 5, 1);
    private static final int DAYS = 5;
    private static final List<PassageKind> KINDS = List.of(
            PassageKind.RESIDENT,
            PassageKind.VISITOR,
            PassageKind.COURIER,
            PassageKind.COMMUTER,
            PassageKind.WORK_VEHICLE,
            PassageKind.CARE_VISIT,
            PassageKind.AMBULANCE,
            PassageKind.RESCUE,
            PassageKind.FIRE,
            PassageKind.MEDICAL_TRANSFER,
            new PassageKind("police"));

    /** Returns the domain; it has no settings. */
    public AccessDomain() {}

    /** Returns passages of a fortnight. */
    @Provide
    public Arbitrary<Passage> passages() {
        Arbitrary<Optional<Temperature>> temperatures = Arbitraries.integers()
                .between(360, 376)
                .map(Temperature::ofTenths)
                .optional(0.95);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10_000),
                        days(),
                        times(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(PassageKind.RESIDENT)),
                                Tuple.of(1, Arbitraries.of(KINDS))),
                        Arbitraries.frequency(Tuple.of(3, Direction.OUT), Tuple.of(1, Direction.IN)),
                        Arbitraries.integers()
                                .between(1, 3)
                                .map(i -> new HouseholdId("H" + i))
                                .optional(0.9),
                        temperatures,
                        Arbitraries.of(true, false).optional(0.8))
                .as((id, date, time, kind, direction, household, temperature, pass) -> Passage.builder()
                        .id("passage-" + id)
                        .gate("G1")
                        .date(date)
                        .time(time)
                        .kind(kind)
                        .direction(direction)
                        .household(household)
                        .person(household.map(home -> new PersonId("P-" + home.value())))
                        .temperature(temperature)
                        .passShown(pass)
                        .build());
    }

    /** Returns what may be known of a passage. */
    @Provide
    public Arbitrary<AccessFacts> facts() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false))
                                .optional(0.95),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true))
                                .optional(0.95),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false))
                                .optional(0.95),
                        outings().list().ofMaxSize(4))
                .as((closed, observed, entry, outings) -> AccessFacts.builder()
                        .closedOff(closed)
                        .underObservation(observed)
                        .entryPoint(entry)
                        .addAllOutings(outings)
                        .build());
    }

    /** Returns outings, some without a way back. */
    @Provide
    public Arbitrary<Outing> outings() {
        return Combinators.combine(
                        days(), times(), Arbitraries.integers().between(0, 300).optional(0.8))
                .as((date, time, minutes) -> {
                    Outing.Builder outing = Outing.builder().outDate(date).outTime(time);
                    minutes.map(length -> date.atTime(time).plusMinutes(length))
                            .ifPresent(
                                    back -> outing.backDate(back.toLocalDate()).backTime(back.toLocalTime()));
                    return outing.build();
                });
    }

    /** Returns rules. */
    @Provide
    public Arbitrary<AccessRule> rules() {
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(KINDS), Arbitraries.of(KindRule.class))
                                .ofMinSize(4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(30, 240).optional(0.8),
                        Arbitraries.of(Bound.NOT_EXCEEDING, Bound.BELOW, Bound.WITHIN),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(2, 6))
                .as((kinds, every, minutes, bound, cancelled, hours, measured, flagged) -> {
                    Map<PassageKind, KindRule> rules = new TreeMap<>(kinds);
                    rules.put(PassageKind.RESIDENT, KindRule.HOUSEHOLD_BUDGET);
                    AccessRule.Builder rule = AccessRule.builder()
                            .putAllKinds(rules)
                            .outingEveryDays(every)
                            .outingMinutes(minutes)
                            .outingBound(bound)
                            .outingsCancelledByOvertime(cancelled)
                            .temperatureBound(Bound.AT_LEAST)
                            .flaggedExits(flagged)
                            .flaggedBound(Bound.AT_LEAST);
                    if (hours) {
                        rule.openFrom(LocalTime.of(6, 0)).openUntil(LocalTime.of(20, 0));
                    }
                    if (measured) {
                        rule.temperatureThreshold(Temperature.ofTenths(373));
                    }
                    return rule.build();
                });
    }

    /** Returns what is known of a health code: up to two colours, and check-ins on most days. */
    @Provide
    public Arbitrary<HealthCodeFacts> healthCodes() {
        return Combinators.combine(
                        Arbitraries.maps(days(), Arbitraries.of(HealthColour.class))
                                .ofMaxSize(2),
                        healthCodeDays().set().ofMaxSize(3))
                .as((given, missed) -> {
                    SortedSet<LocalDate> checkIns = new TreeSet<>(
                            START.datesUntil(START.plusDays(2L * DAYS)).toList());
                    checkIns.removeAll(missed);
                    return new HealthCodeFacts(new PersonId("P1"), new TreeMap<>(given), checkIns);
                });
    }

    /** Returns the days on which the colour of a code is asked for. */
    @Provide
    public Arbitrary<LocalDate> healthCodeDays() {
        return Arbitraries.integers().between(0, 2 * DAYS).map(START::plusDays);
    }

    /** Returns rules that turn a code green after one to five check-ins. */
    @Provide
    public Arbitrary<HealthCodeRule> healthCodeRules() {
        Arbitrary<Integer> checkIns = Arbitraries.integers().between(1, DAYS);
        return Combinators.combine(checkIns, checkIns, Arbitraries.of(DayCount.class))
                .as(HealthCodeRule::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(6 * 60, 20 * 60)),
                        Tuple.of(1, Arbitraries.integers().between(0, 24 * 60 - 1)))
                .map(minute -> LocalTime.of(minute / 60, minute % 60));
    }
}
