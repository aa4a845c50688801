package org.communitycontrol.testkit.surveillance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Symptom;
import org.communitycontrol.surveillance.Temperature;
import org.communitycontrol.surveillance.cases.CaseFact;
import org.communitycontrol.surveillance.cases.CaseId;
import org.communitycontrol.surveillance.cases.CaseOrigin;
import org.communitycontrol.surveillance.cases.CaseStatus;
import org.communitycontrol.surveillance.cases.ClusterRule;
import org.communitycontrol.surveillance.cases.PlaceId;
import org.communitycontrol.surveillance.returnee.OriginTier;
import org.communitycontrol.surveillance.returnee.Returnee;
import org.communitycontrol.surveillance.returnee.ReturneeEvent;
import org.communitycontrol.surveillance.returnee.ReturneeFact;
import org.communitycontrol.surveillance.timeline.CaseTimeline;
import org.communitycontrol.surveillance.timeline.Milestone;
import org.communitycontrol.surveillance.upkeep.CrowdedUnit;
import org.communitycontrol.surveillance.upkeep.Disinfection;
import org.communitycontrol.surveillance.upkeep.GuidanceRule;
import org.communitycontrol.surveillance.upkeep.Site;
import org.communitycontrol.surveillance.upkeep.SiteId;
import org.communitycontrol.surveillance.upkeep.SiteKind;
import org.communitycontrol.surveillance.upkeep.UnitId;
import org.communitycontrol.surveillance.upkeep.UnitKind;

/**
 * The values of surveillance over forty days.
 *
 * <p>Use as {@code @Domain(SurveillanceDomain.class)}, or call the generators.
 */
public class SurveillanceDomain extends DomainContextBase {

    /** The first day of a fact. */
    public static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    /** The first moment of a timeline. */
    public static final Instant START = Instant.parse("2020-02-01T00:00:00Z");

    private static final int SPAN = 40;

    /** Creates the domain; jqwik does so itself. */
    public SurveillanceDomain() {}

    /** Returns days from one before the first fact to some after the last. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-1, SPAN + 3)
                .withDistribution(RandomDistribution.uniform())
                .map(FIRST::plusDays);
    }

    /** Returns rules with a threshold close to 37.3 degrees, and readings lie as close. */
    @Provide
    public Arbitrary<ReadingRule> readingRules() {
        return Combinators.combine(hundredths(3728, 3732), Arbitraries.of(Bound.AT_LEAST, Bound.EXCEEDING))
                .as((threshold, bound) -> ReadingRule.builder()
                        .threshold(threshold)
                        .bound(bound)
                        .addSymptoms(Symptom.FEVER, Symptom.COUGH)
                        .addDue(HalfDay.AM, HalfDay.PM)
                        .build());
    }

    /** Returns readings, some without a temperature or without an answer on symptoms. */
    @Provide
    public Arbitrary<Reading> readings() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(HalfDay.class),
                        hundredths(3724, 3736).optional(0.8),
                        Arbitraries.of(Set.<Symptom>of(), Set.<Symptom>of(), Set.of(new Symptom("rash")))
                                .optional(0.8))
                .as((day, half, temperature, symptoms) -> Reading.builder()
                        .on(day)
                        .halfDay(half)
                        .temperature(temperature)
                        .symptoms(symptoms)
                        .build());
    }

    private static Arbitrary<Temperature> hundredths(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .map(hundredths -> new Temperature(BigDecimal.valueOf(hundredths, 2)));
    }

    /** Returns statements about up to eight cases in up to two places, some removed again. */
    @Provide
    public Arbitrary<List<CaseFact>> caseFacts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        days(),
                        Arbitraries.of(
                                CaseStatus.CONFIRMED,
                                CaseStatus.CONFIRMED,
                                CaseStatus.CONFIRMED,
                                CaseStatus.ASYMPTOMATIC,
                                CaseStatus.SUSPECTED,
                                CaseStatus.REMOVED),
                        Arbitraries.of("home", "works").optional(0.9))
                .as((id, on, status, place) -> CaseFact.builder()
                        .id(new CaseId("C" + id))
                        .on(on)
                        .status(status)
                        .origin(CaseOrigin.UNKNOWN)
                        .place(place.map(PlaceId::new))
                        .build())
                .list()
                .ofMaxSize(12);
    }

    /** Returns rules of 1 to 21 days and 2 or 3 cases. */
    @Provide
    public Arbitrary<ClusterRule> clusterRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 21),
                        Arbitraries.of(Bound.WITHIN, Bound.BELOW),
                        Arbitraries.of(2, 3),
                        Arbitraries.of(
                                Set.of(CaseStatus.CONFIRMED), Set.of(CaseStatus.CONFIRMED, CaseStatus.ASYMPTOMATIC)))
                .as((days, bound, cases, counted) -> new ClusterRule(days, bound, cases, Bound.AT_LEAST, counted));
    }

    /** Returns moments of two days, most of them full half hours. */
    @Provide
    public Arbitrary<Instant> moments() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 5).map(halfHours -> halfHours * 1_800),
                        Arbitraries.integers().between(0, 5).map(halfHours -> halfHours * 1_800),
                        Arbitraries.integers().between(0, 172_800))
                .map(START::plusSeconds);
    }

    /** Returns timelines with any of the milestones, in any order. */
    @Provide
    public Arbitrary<CaseTimeline> timelines() {
        return Arbitraries.maps(Arbitraries.of(Milestone.class), moments())
                .map(moments -> CaseTimeline.builder()
                        .id(new CaseId("C"))
                        .putAllMoments(new TreeMap<>(moments))
                        .build());
    }

    /** Returns histories in the protocol: some of them random, some orderly from day to day with a step or two amiss. */
    @Provide
    public Arbitrary<List<ReturneeFact>> returneeFacts() {
        Arbitrary<List<ReturneeFact>> any = Combinators.combine(days(), Arbitraries.of(ReturneeEvent.class))
                .as(ReturneeFact::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<List<ReturneeEvent>> orderly = Arbitraries.of(
                List.of(
                        ReturneeEvent.TRACE,
                        ReturneeEvent.REGISTRATION,
                        ReturneeEvent.TAKEOVER,
                        ReturneeEvent.NORMAL_VISIT,
                        ReturneeEvent.OBSERVATION_END),
                List.of(
                        ReturneeEvent.TRACE,
                        ReturneeEvent.REGISTRATION,
                        ReturneeEvent.TAKEOVER,
                        ReturneeEvent.ABNORMAL_VISIT,
                        ReturneeEvent.TRANSFER,
                        ReturneeEvent.ADMISSION,
                        ReturneeEvent.OBSERVATION_END));
        return Combinators.combine(any, orderly, Arbitraries.integers().between(0, 7))
                .as((more, events, length) -> {
                    List<ReturneeFact> facts = new ArrayList<>(more);
                    for (int i = 0; i < Math.min(length, events.size()); i++) {
                        facts.add(new ReturneeFact(FIRST.plusDays(i), events.get(i)));
                    }
                    return facts;
                });
    }

    /** Returns people who came, some of whom left. */
    @Provide
    public Arbitrary<List<Returnee>> returnees() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        days(),
                        Arbitraries.of(OriginTier.LOW, OriginTier.HIGH, OriginTier.UNKNOWN),
                        Arbitraries.integers().between(0, 20).optional(0.5))
                .as((id, on, origin, stay) -> Returnee.builder()
                        .person(new PersonId("P" + id))
                        .arrivedOn(on)
                        .origin(origin)
                        .leftOn(stay.map(on::plusDays))
                        .build())
                .list()
                .ofMaxSize(10);
    }

    /** Returns crowded units, of kinds for which a rule may say nothing. */
    @Provide
    public Arbitrary<CrowdedUnit> units() {
        return Combinators.combine(Arbitraries.of(UnitKind.SCHOOL, UnitKind.MARKET), days())
                .as((kind, registered) -> new CrowdedUnit(new UnitId("U"), kind, registered));
    }

    /** Returns rules that have schools, markets or both visited within 1 to 20 days. */
    @Provide
    public Arbitrary<GuidanceRule> guidanceRules() {
        Arbitrary<Map<UnitKind, Integer>> intervals = Arbitraries.maps(
                        Arbitraries.of(UnitKind.SCHOOL, UnitKind.MARKET),
                        Arbitraries.integers().between(1, 20))
                .ofMinSize(1);
        return Combinators.combine(Arbitraries.of(DayCount.class), intervals)
                .as((count, days) -> new GuidanceRule(count, new TreeMap<>(days)));
    }

    /** Returns up to three places, closed on some days. */
    @Provide
    public Arbitrary<List<Site>> sites() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(SiteKind.KEY_PLACE, SiteKind.PUBLIC_PLACE),
                        days(),
                        days().set().ofMaxSize(5))
                .as((id, kind, from, closed) -> new Site(new SiteId("S" + id), kind, from, closed))
                .list()
                .uniqueElements(Site::id)
                .ofMaxSize(3);
    }

    /** Returns a log of disinfections. */
    @Provide
    public Arbitrary<List<Disinfection>> log() {
        return Combinators.combine(Arbitraries.integers().between(1, 3), days())
                .as((id, on) -> new Disinfection(new SiteId("S" + id), on))
                .list()
                .ofMaxSize(60);
    }
}
