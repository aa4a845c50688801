package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.screening.CoverageFacts;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.FullCoverage;
import org.communitycontrol.screening.Visit;

/** What holds for whatever decides whether the two coverages are full. */
public interface CoverageLaws {

    /** Returns the decision at the end of {@code asOf}. */
    Decision<FullCoverage, CoverageReason> decide(CoverageFacts facts, LocalDate asOf, Policy<CoverageRule> policy);

    /** Returns the communities the laws are tried on. */
    @Provide
    default Arbitrary<CoverageFacts> communities() {
        return new ScreeningDomain().coverageFacts();
    }

    /** Returns communities that have no unit with {@link #otherCommunities} in common. */
    @Provide
    default Arbitrary<CoverageFacts> someCommunities() {
        return ScreeningDomain.complete("A-");
    }

    /** Returns communities that have no unit with {@link #someCommunities} in common. */
    @Provide
    default Arbitrary<CoverageFacts> otherCommunities() {
        return ScreeningDomain.complete("B-");
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new ScreeningDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<CoverageRule> rules() {
        return new ScreeningDomain().rules();
    }

    /** Every registered unit has exactly one disposition, visited or not. */
    @Property
    default void thePartitionConservesTheRegister(
            @ForAll("communities") CoverageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        assertThat(facts.partition(CoverageUnit.HOUSEHOLD, asOf, rule).registered())
                .isEqualTo(facts.households().size());
        assertThat(facts.partition(CoverageUnit.KEY_PERSON, asOf, rule).registered())
                .isEqualTo(facts.keyPersons().size());
    }

    /** Full means both registers given, something expected in both, and nothing of it outstanding. */
    @Property
    default void fullMeansBothPartitionsAreFull(
            @ForAll("communities") CoverageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        boolean known = facts.given().size() == CoverageUnit.values().length;
        boolean full = facts.partition(CoverageUnit.HOUSEHOLD, asOf, rule).full()
                && facts.partition(CoverageUnit.KEY_PERSON, asOf, rule).full();
        Decision<FullCoverage, CoverageReason> decision = decide(facts, asOf, Policy.adHoc(rule));
        assertThat(decision.outcome().toOptional().isPresent()).isEqualTo(known);
        assertThat(full(decision)).isEqualTo(known && full);
    }

    /** A promise is kept: recorded as it says, the decision comes out as it says. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("communities") CoverageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        for (CounterFact<FullCoverage> promise :
                decide(facts, asOf, Policy.adHoc(rule)).counterFacts()) {
            CoverageFacts applied = facts;
            for (Input input : promise.inputs()) {
                applied = screened(applied, input, asOf);
            }
            assertThat(decide(applied, asOf, Policy.adHoc(rule)).outcome().toOptional())
                    .contains(promise.then());
        }
    }

    /** What happens later changes no earlier answer. */
    @Property
    default void noVisitAfterTheDayIsLookedAt(
            @ForAll("communities") CoverageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        CoverageFacts then = withVisits(
                facts,
                visits -> visits.stream()
                        .filter(visit -> !visit.on().isAfter(asOf))
                        .toList());
        assertThat(decide(then, asOf, Policy.adHoc(rule))).isEqualTo(decide(facts, asOf, Policy.adHoc(rule)));
    }

    /** Losing records of work done never makes a coverage full that was not. */
    @Property
    default void lostRecordsOfWorkDoneNeverLoosen(
            @ForAll("communities") CoverageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule,
            @ForAll long chosen) {
        int[] at = {0};
        CoverageFacts poorer = withVisits(facts, visits -> {
            List<Visit> kept = new ArrayList<>();
            for (Visit visit : visits) {
                boolean lost = (chosen >> (at[0]++ % Long.SIZE) & 1) == 1;
                if (!lost || visit.disposition() != Disposition.SCREENED) {
                    kept.add(visit);
                }
            }
            return kept;
        });
        CoverageFacts none = withVisits(facts, visits -> List.of());
        boolean before = full(decide(facts, asOf, Policy.adHoc(rule)));
        assertThat(full(decide(poorer, asOf, Policy.adHoc(rule))) && !before).isFalse();
        assertThat(full(decide(none, asOf, Policy.adHoc(rule)))).isFalse();
    }

    /** Without one of the registers nothing is decided, whatever is known of the other. */
    @Property
    default void withoutARegisterNothingIsDecided(
            @ForAll("someCommunities") CoverageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        CoverageFacts empty = CoverageFacts.of(facts.subject());
        for (CoverageFacts partial :
                List.of(empty, empty.withHouseholds(facts.households()), empty.withKeyPersons(facts.keyPersons()))) {
            assertThat(decide(partial, asOf, Policy.adHoc(rule)).outcome().toOptional())
                    .isEmpty();
        }
    }

    /** Two communities together are counted as each of them is, and together full only if neither misses anybody. */
    @Property
    default void communitiesAddUp(
            @ForAll("someCommunities") CoverageFacts one,
            @ForAll("otherCommunities") CoverageFacts other,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        Map<HouseholdId, List<Visit>> households = new TreeMap<>(one.households());
        households.putAll(other.households());
        Map<PersonId, List<Visit>> keyPersons = new TreeMap<>(one.keyPersons());
        keyPersons.putAll(other.keyPersons());
        CoverageFacts both =
                CoverageFacts.of(one.subject()).withHouseholds(households).withKeyPersons(keyPersons);
        for (CoverageUnit unit : CoverageUnit.values()) {
            ClosedPartition<Disposition> sum = one.partition(unit, asOf, rule).plus(other.partition(unit, asOf, rule));
            assertThat(both.partition(unit, asOf, rule)).isEqualTo(sum);
        }
        if (full(decide(one, asOf, Policy.adHoc(rule))) && full(decide(other, asOf, Policy.adHoc(rule)))) {
            assertThat(full(decide(both, asOf, Policy.adHoc(rule)))).isTrue();
        }
    }

    private static boolean full(Decision<FullCoverage, CoverageReason> decision) {
        return decision.outcome().toOptional().filter(FullCoverage.FULL::equals).isPresent();
    }

    private static CoverageFacts withVisits(CoverageFacts facts, UnaryOperator<List<Visit>> change) {
        CoverageFacts changed = CoverageFacts.of(facts.subject());
        if (facts.given().contains(CoverageUnit.HOUSEHOLD)) {
            Map<HouseholdId, List<Visit>> register = new TreeMap<>();
            facts.households().forEach((id, visits) -> register.put(id, change.apply(visits)));
            changed = changed.withHouseholds(register);
        }
        if (facts.given().contains(CoverageUnit.KEY_PERSON)) {
            Map<PersonId, List<Visit>> register = new TreeMap<>();
            facts.keyPersons().forEach((id, visits) -> register.put(id, change.apply(visits)));
            changed = changed.withKeyPersons(register);
        }
        return changed;
    }

    /** Adds the visit that a promise names; an input that names no unit changes nothing. */
    private static CoverageFacts screened(CoverageFacts facts, Input input, LocalDate on) {
        String id = input.value().text();
        Visit visit = new Visit(on, Disposition.SCREENED);
        if (input.name().equals(CoverageUnit.HOUSEHOLD.code())) {
            List<Visit> visits = new ArrayList<>(facts.households().getOrDefault(new HouseholdId(id), List.of()));
            visits.add(visit);
            return facts.withHousehold(id, visits.toArray(new Visit[0]));
        }
        if (input.name().equals(CoverageUnit.KEY_PERSON.code())) {
            List<Visit> visits = new ArrayList<>(facts.keyPersons().getOrDefault(new PersonId(id), List.of()));
            visits.add(visit);
            return facts.withKeyPerson(id, visits.toArray(new Visit[0]));
        }
        return facts;
    }
}
