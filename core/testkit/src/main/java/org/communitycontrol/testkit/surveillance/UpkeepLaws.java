package org.communitycontrol.testkit.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.days.DueState;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.upkeep.CrowdedUnit;
import org.communitycontrol.surveillance.upkeep.Disinfection;
import org.communitycontrol.surveillance.upkeep.GuidanceReason;
import org.communitycontrol.surveillance.upkeep.GuidanceRule;
import org.communitycontrol.surveillance.upkeep.MissedSlot;
import org.communitycontrol.surveillance.upkeep.Sanitation;
import org.communitycontrol.surveillance.upkeep.SanitationRule;
import org.communitycontrol.surveillance.upkeep.Site;
import org.communitycontrol.surveillance.upkeep.SiteKind;
import org.communitycontrol.surveillance.upkeep.SlotState;
import org.communitycontrol.surveillance.upkeep.UnitId;
import org.communitycontrol.surveillance.upkeep.UnitKind;

/** What holds for whatever says which visit is due and which disinfection was missed. */
public interface UpkeepLaws {

    /** Returns where the visit to {@code unit} stands at the end of {@code asOf}. */
    Decision<DueState, GuidanceReason> decide(
            CrowdedUnit unit, List<LocalDate> visits, LocalDate asOf, Policy<GuidanceRule> policy);

    /** Returns the schedule against the log. */
    Sanitation compare(
            List<Site> sites, List<Disinfection> log, LocalDate from, LocalDate to, Policy<SanitationRule> policy);

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new SurveillanceDomain().days();
    }

    /** Returns days of visits. */
    @Provide
    default Arbitrary<List<LocalDate>> visits() {
        return new SurveillanceDomain().days().list().ofMaxSize(5);
    }

    /** Returns the places the laws are tried on. */
    @Provide
    default Arbitrary<List<Site>> sites() {
        return new SurveillanceDomain().sites();
    }

    /** Returns the logs the laws are tried on. */
    @Provide
    default Arbitrary<List<Disinfection>> log() {
        return new SurveillanceDomain().log();
    }

    /** The days since the last visit decide; later visits are not looked at; the promise is kept. */
    @Property
    default void theDaysSinceTheLastVisitDecide(
            @ForAll("visits") List<LocalDate> visits,
            @ForAll("asOf") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 20) int interval) {
        CrowdedUnit unit = new CrowdedUnit(new UnitId("U"), UnitKind.SCHOOL, SurveillanceDomain.FIRST.minusDays(1));
        Policy<GuidanceRule> policy = Policy.adHoc(
                new GuidanceRule(DayCount.START_EXCLUDED, new TreeMap<>(Map.of(UnitKind.SCHOOL, interval))));
        LocalDate last = unit.registeredOn();
        for (LocalDate visit : visits) {
            last = visit.isAfter(last) && !visit.isAfter(asOf) ? visit : last;
        }
        long since = ChronoUnit.DAYS.between(last, asOf);
        DueState expected = since < 1
                ? DueState.NOT_DUE
                : since < interval ? DueState.DUE : since == interval ? DueState.LAST_DAY : DueState.OVERDUE;
        Decision<DueState, GuidanceReason> decision = decide(unit, visits, asOf, policy);
        assertThat(decision.outcome().toOptional()).contains(expected);
        for (CounterFact<DueState> promise : decision.counterFacts()) {
            List<LocalDate> applied = new ArrayList<>(visits);
            applied.add(asOf);
            assertThat(decide(unit, applied, asOf, policy).outcome().toOptional())
                    .contains(promise.then());
        }
    }

    /** Every disinfection asked for is done, missed or not to be done; the log is used up to the last entry. */
    @Property
    default void theScheduleAddsUp(
            @ForAll("sites") List<Site> sites,
            @ForAll("log") List<Disinfection> log,
            @ForAll("asOf") LocalDate to,
            @ForAll @IntRange(min = 1, max = 3) int times,
            @ForAll long seed) {
        Policy<SanitationRule> policy =
                Policy.adHoc(new SanitationRule(new TreeMap<>(Map.of(SiteKind.KEY_PLACE, times))));
        LocalDate from = SurveillanceDomain.FIRST;
        Sanitation sanitation = compare(sites, log, from, to, policy);
        long asked = 0;
        long entries = 0;
        long missed = 0;
        for (Site site : sites) {
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (site.kind().equals(SiteKind.KEY_PLACE) && !day.isBefore(site.scheduledFrom())) {
                    asked += times;
                    int entered = Collections.frequency(log, new Disinfection(site.id(), day));
                    entries += entered;
                    missed += site.closedOn().contains(day) ? 0 : Math.max(0, times - entered);
                }
            }
        }
        assertThat(sanitation.slots().registered()).isEqualTo(asked);
        assertThat(sanitation.slots().count(SlotState.DONE) + sanitation.beyond())
                .isEqualTo(entries);
        assertThat(sanitation.slots().count(SlotState.MISSED)).isEqualTo(missed);
        assertThat(sanitation.missed().stream().mapToLong(MissedSlot::times).sum())
                .isEqualTo(missed);
        List<Disinfection> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(compare(sites, shuffled, from, to, policy)).isEqualTo(sanitation);
    }

    /** One entry more never makes more missed. */
    @Property
    default void anEntryNeverMakesMoreMissed(
            @ForAll("sites") List<Site> sites,
            @ForAll("log") List<Disinfection> log,
            @ForAll("asOf") LocalDate to,
            @ForAll @IntRange(min = 1, max = 3) int times) {
        Policy<SanitationRule> policy =
                Policy.adHoc(new SanitationRule(new TreeMap<>(Map.of(SiteKind.KEY_PLACE, times))));
        List<Disinfection> fewer = log.isEmpty() ? log : log.subList(1, log.size());
        assertThat(missed(compare(sites, fewer, SurveillanceDomain.FIRST, to, policy)))
                .isGreaterThanOrEqualTo(missed(compare(sites, log, SurveillanceDomain.FIRST, to, policy)));
    }

    private static long missed(Sanitation sanitation) {
        return sanitation.slots().count(SlotState.MISSED);
    }
}
