package org.communitycontrol.testkit.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Operand;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFact.Checked;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.observation.ObservationFact.Resumed;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationReason;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationStatus;
import org.communitycontrol.observation.ObservationWindow;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.testkit.days.DaysDomain;
import org.communitycontrol.testkit.days.Pencil;

/** What holds for whatever decides where somebody stands in an observation. */
public interface ObservationLaws {

    /** The statuses that let somebody go. */
    Set<ObservationStatus> FREE = Set.of(ObservationStatus.COMPLETED, ObservationStatus.RELEASED_EARLY);

    /** Returns the decision at the end of {@code asOf}. */
    Decision<ObservationStatus, ObservationReason> decide(
            ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy);

    /** Returns the window as it is known at the end of {@code asOf}. */
    Optional<ObservationWindow> window(ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy);

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<ObservationFacts> histories() {
        return new ObservationDomain().histories();
    }

    /** Returns exposures. */
    @Provide
    default Arbitrary<List<Exposed>> exposures() {
        return ObservationDomain.exposures().list().ofMinSize(1).ofMaxSize(5);
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new ObservationDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<ObservationRule> rules() {
        return new ObservationDomain().rules();
    }

    /** Returns every start of the epidemic years. */
    @Provide
    default Arbitrary<LocalDate> start() {
        return new DaysDomain().days();
    }

    /** Returns every length. */
    @Provide
    default Arbitrary<Integer> length() {
        return DaysDomain.lengths();
    }

    /** The window is the one somebody counts with a calendar and a pencil: every start with every length. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    default void theWindowIsThePencils(@ForAll("start") LocalDate start, @ForAll("length") int days) {
        ObservationFacts facts = ObservationFacts.of("P", new Exposed(start, ExposureKind.CONTACT));
        for (DayCount count : DayCount.values()) {
            int before = count == DayCount.START_EXCLUDED ? 0 : 1;
            Policy<ObservationRule> policy = Policy.adHoc(ObservationDomain.plainRule(count, days, days));
            ObservationWindow window = window(facts, start, policy).orElseThrow();
            assertThat(window.firstDay()).isEqualTo(Pencil.after(start, 1 - before));
            assertThat(window.lastDay()).isEqualTo(Pencil.after(start, days - before));
            assertThat(window.certificateOn()).isEqualTo(Pencil.after(start, days - before + 1));
        }
    }

    /** The status changes on the days the pencil comes to, and on no other. */
    @Property
    default void theStatusChangesOnThePencilsDays(
            @ForAll("start") LocalDate start, @ForAll("length") int days, @ForAll DayCount count) {
        ObservationFacts facts = ObservationFacts.of("P", new Exposed(start, ExposureKind.ARRIVAL));
        Policy<ObservationRule> policy = Policy.adHoc(ObservationDomain.plainRule(count, 1, days));
        int begin = count == DayCount.START_EXCLUDED ? 1 : 0;
        for (int day = -1; day <= days + 2; day++) {
            int number = day - begin + 1;
            ObservationStatus expected = number < 1
                    ? ObservationStatus.NOT_STARTED
                    : number < days
                            ? ObservationStatus.UNDER_OBSERVATION
                            : number == days ? ObservationStatus.LAST_DAY : ObservationStatus.COMPLETED;
            LocalDate asOf = day < 0 ? start.minusDays(1) : Pencil.after(start, day);
            assertThat(decide(facts, asOf, policy).outcome().toOptional()).contains(expected);
        }
    }

    /** What happens later changes no earlier answer. */
    @Property
    default void noFactAfterTheDayIsLookedAt(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule) {
        ObservationFacts then = upTo(facts, asOf);
        assertThat(decide(then, asOf, Policy.adHoc(rule))).isEqualTo(decide(facts, asOf, Policy.adHoc(rule)));
        assertThat(window(then, asOf, Policy.adHoc(rule))).isEqualTo(window(facts, asOf, Policy.adHoc(rule)));
    }

    /** In whatever order the facts come, and however often each. */
    @Property
    default void theOrderOfTheFactsMakesNoDifference(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule,
            @ForAll long seed) {
        List<ObservationFact> shuffled = new ArrayList<>(facts.facts());
        shuffled.addAll(facts.facts());
        Collections.shuffle(shuffled, new Random(seed));
        ObservationFacts other = new ObservationFacts(facts.person(), shuffled);
        assertThat(decide(other, asOf, Policy.adHoc(rule))).isEqualTo(decide(facts, asOf, Policy.adHoc(rule)));
        assertThat(window(other, asOf, Policy.adHoc(rule))).isEqualTo(window(facts, asOf, Policy.adHoc(rule)));
    }

    /** A promise is kept: recorded as it says, the decision of the day it names comes out as it says. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule) {
        ObservationFacts known = upTo(facts, asOf);
        for (CounterFact<ObservationStatus> promise :
                decide(facts, asOf, Policy.adHoc(rule)).counterFacts()) {
            LocalDate on = day(promise, "on");
            ObservationFacts applied = switch (promise.code()) {
                case "no-new-exposure" -> known;
                case "check-passed" -> known.with(new Checked(day(promise, "check"), true));
                case "comes-back" -> known.with(new Resumed(on));
                case "new-exposure" -> known.with(new Exposed(on, kind(promise)));
                default -> throw new AssertionError(promise.code());
            };
            assertThat(decide(applied, on, Policy.adHoc(rule)).outcome().toOptional())
                    .as(promise.code())
                    .contains(promise.then());
        }
    }

    /** Two lists of exposures merged end as late as the one that ends later. */
    @Property
    default void mergingExposuresTakesTheLaterEnd(
            @ForAll("exposures") List<Exposed> one,
            @ForAll("exposures") List<Exposed> other,
            @ForAll DayCount count,
            @ForAll("length") int contactDays,
            @ForAll("length") int arrivalDays) {
        Policy<ObservationRule> policy = Policy.adHoc(ObservationDomain.plainRule(count, contactDays, arrivalDays));
        LocalDate asOf = ObservationDomain.FIRST.plusDays(60);
        List<ObservationFact> both = new ArrayList<>(one);
        both.addAll(other);
        LocalDate first = last(List.copyOf(one), asOf, policy);
        LocalDate second = last(List.copyOf(other), asOf, policy);
        assertThat(last(both, asOf, policy)).isEqualTo(first.isAfter(second) ? first : second);
    }

    /** Every exposure either sets the window or is named with what it lost to. */
    @Property
    default void everyExposureIsAccountedFor(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule) {
        long exposures = facts.facts().stream()
                .filter(fact -> fact instanceof Exposed && !fact.on().isAfter(asOf))
                .distinct()
                .count();
        Optional<ObservationWindow> window = window(facts, asOf, Policy.adHoc(rule));
        assertThat(window.map(known -> 1L + known.lost().size()).orElse(0L)).isEqualTo(exposures);
    }

    /** Losing the record of a passed check or of a return never lets anybody go who would not be without the loss. */
    @Property
    default void lostRecordsNeverLetGo(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule,
            @ForAll long chosen) {
        List<ObservationFact> kept = new ArrayList<>();
        int at = 0;
        for (ObservationFact fact : facts.facts()) {
            boolean loosens = fact instanceof Resumed || (fact instanceof Checked check && check.passed());
            if (!loosens || (chosen >> at++ & 1) == 0) {
                kept.add(fact);
            }
        }
        if (free(new ObservationFacts(facts.person(), kept), asOf, rule)) {
            assertThat(free(facts, asOf, rule)).isTrue();
        }
    }

    /** A day on which nothing is recorded moves no end, and takes back no freedom. */
    @Property
    default void aQuietDayNeverMakesItStricter(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule) {
        ObservationFacts then = upTo(facts, asOf);
        if (free(then, asOf, rule)) {
            assertThat(free(then, asOf.plusDays(1), rule)).isTrue();
        }
        boolean away = window(then, asOf, Policy.adHoc(rule))
                .filter(window -> window.awaySince().isPresent())
                .isPresent();
        if (!away) {
            assertThat(window(then, asOf.plusDays(1), Policy.adHoc(rule)).map(ObservationWindow::lastDay))
                    .isEqualTo(window(then, asOf, Policy.adHoc(rule)).map(ObservationWindow::lastDay));
        }
    }

    /** Nobody under observation is let go by one more exposure. */
    @Property
    default void anExposureNeverLetsGo(
            @ForAll("exposures") List<Exposed> one,
            @ForAll("exposures") List<Exposed> more,
            @ForAll("asOf") LocalDate asOf,
            @ForAll DayCount count,
            @ForAll("length") int contactDays,
            @ForAll("length") int arrivalDays) {
        ObservationRule rule = ObservationDomain.plainRule(count, contactDays, arrivalDays);
        ObservationFacts before = new ObservationFacts(new PersonId("P"), List.copyOf(one));
        boolean exposed = !upTo(before, asOf).facts().isEmpty();
        if (exposed && !free(before, asOf, rule)) {
            assertThat(free(before.with(more.toArray(new ObservationFact[0])), asOf, rule))
                    .isFalse();
        }
    }

    private static ObservationFacts upTo(ObservationFacts facts, LocalDate asOf) {
        return new ObservationFacts(
                facts.person(),
                facts.facts().stream().filter(fact -> !fact.on().isAfter(asOf)).toList());
    }

    private boolean free(ObservationFacts facts, LocalDate asOf, ObservationRule rule) {
        return decide(facts, asOf, Policy.adHoc(rule))
                .outcome()
                .toOptional()
                .filter(FREE::contains)
                .isPresent();
    }

    private LocalDate last(List<? extends ObservationFact> facts, LocalDate asOf, Policy<ObservationRule> policy) {
        return window(new ObservationFacts(new PersonId("P"), List.copyOf(facts)), asOf, policy)
                .orElseThrow()
                .lastDay();
    }

    private static LocalDate day(CounterFact<?> promise, String name) {
        return LocalDate.parse(operand(promise, name).text());
    }

    private static ExposureKind kind(CounterFact<?> promise) {
        return new ExposureKind(operand(promise, "exposure").text());
    }

    private static Operand operand(CounterFact<?> promise, String name) {
        return promise.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Input::value)
                .findFirst()
                .orElseThrow();
    }
}
