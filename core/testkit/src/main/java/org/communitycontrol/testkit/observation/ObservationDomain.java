package org.communitycontrol.testkit.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.InterruptionEffect;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationPlace;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.Phase;
import org.communitycontrol.observation.ReleaseReason;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Symptom;
import org.communitycontrol.surveillance.Temperature;
import org.communitycontrol.testkit.days.DaysDomain;

/**
 * Rules of every convention, and histories of one person over thirty days in no order.
 *
 * <p>Use as {@code @Domain(ObservationDomain.class)}, or call the generators.
 */
public class ObservationDomain extends DomainContextBase {

    /** The first day of a fact. */
    public static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    private static final int SPAN = 30;

    private static final ReadingRule READINGS = ReadingRule.builder()
            .threshold(Temperature.ofTenths(373))
            .bound(Bound.AT_LEAST)
            .addSymptoms(Symptom.FEVER)
            .addDue(HalfDay.AM, HalfDay.PM)
            .build();

    /** Creates the domain; jqwik does so itself. */
    public ObservationDomain() {}

    /** Returns days before, among and after the facts. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return DaysDomain.days(FIRST.minusDays(1), FIRST.plusDays(SPAN + 20));
    }

    /** Returns rules with courses of 1 to 14 days, both kinds of exposure in one group or one before the other. */
    @Provide
    public Arbitrary<ObservationRule> rules() {
        Arbitrary<List<Phase>> course = Arbitraries.integers()
                .between(1, 7)
                .map(days -> Phase.of(ObservationPlace.HOME, days))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(true, false),
                        course,
                        course,
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 3),
                        Arbitraries.of(InterruptionEffect.class))
                .as((count, oneGroup, contact, arrival, check, extension, effect) -> rule(
                        count,
                        oneGroup
                                ? List.of(List.of(ExposureKind.CONTACT, ExposureKind.ARRIVAL))
                                : List.of(List.of(ExposureKind.CONTACT), List.of(ExposureKind.ARRIVAL)),
                        contact,
                        arrival,
                        check,
                        extension,
                        effect));
    }

    /** Returns a rule of one group, without checks, under which days away count. */
    public static ObservationRule plainRule(DayCount count, int contactDays, int arrivalDays) {
        return rule(
                count,
                List.of(List.of(ExposureKind.CONTACT, ExposureKind.ARRIVAL)),
                List.of(Phase.of(ObservationPlace.HOME, contactDays)),
                List.of(Phase.of(ObservationPlace.HOME, arrivalDays)),
                false,
                0,
                InterruptionEffect.CLOCK_RUNS);
    }

    private static ObservationRule rule(
            DayCount count,
            List<List<ExposureKind>> priority,
            List<Phase> contact,
            List<Phase> arrival,
            boolean check,
            int extension,
            InterruptionEffect effect) {
        return ObservationRule.builder()
                .dayCount(count)
                .addAllStartPriority(priority)
                .putCourse(ExposureKind.CONTACT, contact)
                .putCourse(ExposureKind.ARRIVAL, arrival)
                .readings(READINGS)
                .exitCheckRequired(check)
                .extensionDays(extension)
                .interruption(effect)
                .addEarlyReleaseReasons(ReleaseReason.EXPOSURE_DISPROVED)
                .build();
    }

    /** Returns exposures of both kinds. */
    public static Arbitrary<ObservationFact.Exposed> exposures() {
        return Combinators.combine(on(), Arbitraries.of(ExposureKind.CONTACT, ExposureKind.ARRIVAL))
                .as(ObservationFact.Exposed::new);
    }

    /** Returns histories of one person: exposures and, now and then, everything else. */
    @Provide
    public Arbitrary<ObservationFacts> histories() {
        Arbitrary<ObservationFact> fact = Arbitraries.frequencyOf(
                Tuple.of(4, exposures()),
                Tuple.of(2, Combinators.combine(on(), Arbitraries.of(true, false)).as(ObservationFact.Checked::new)),
                Tuple.of(1, on().map(ObservationFact.Interrupted::new)),
                Tuple.of(2, on().map(ObservationFact.Resumed::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        on(),
                                        Arbitraries.of(ObservationPlace.HOME, ObservationPlace.CENTRALISED))
                                .as(ObservationFact.Moved::new)),
                Tuple.of(1, on().map(day -> new ObservationFact.Ordered(day, day, day.plusDays(10)))),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        on(),
                                        Arbitraries.of(
                                                ReleaseReason.EXPOSURE_DISPROVED, ReleaseReason.NEGATIVE_TESTS))
                                .as(ObservationFact.Released::new)));
        return fact.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(facts -> new ObservationFacts(new PersonId("P"), facts))
                .withoutEdgeCases();
    }

    /** Returns readings in no order, some of them twice, some without a temperature or an answer on symptoms. */
    @Provide
    public Arbitrary<List<Reading>> readings() {
        return Combinators.combine(
                        on(),
                        Arbitraries.of(HalfDay.class),
                        Arbitraries.integers()
                                .between(3600, 3800)
                                .map(hundredths -> new Temperature(BigDecimal.valueOf(hundredths, 2)))
                                .optional(0.9),
                        Arbitraries.of(Set.<Symptom>of(), Set.of(Symptom.COUGH)).optional(0.9))
                .as((day, half, temperature, symptoms) -> Reading.builder()
                        .on(day)
                        .halfDay(half)
                        .temperature(temperature)
                        .symptoms(symptoms)
                        .build())
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<LocalDate> on() {
        return Arbitraries.integers().between(0, SPAN - 1).map(FIRST::plusDays);
    }
}
