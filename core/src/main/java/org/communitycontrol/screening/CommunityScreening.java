package org.communitycontrol.screening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;

/** Joins a register with the facts of a ledger: where every registered unit stands on a day. */
public final class CommunityScreening {

    private CommunityScreening() {}

    /**
     * Returns the status of every household, then of every key person, each by identifier.
     *
     * <p>A key person belongs on {@code asOf} to a group that the rule names, and counts where the household is.
     */
    public static List<UnitStatus> statuses(
            CommunityRegister register, VisitRecords facts, LocalDate asOf, CoverageRule rule) {
        ImmutableList.Builder<UnitStatus> statuses = ImmutableList.builder();
        forEachStatus(register, facts, asOf, rule, statuses::add);
        return statuses.build();
    }

    /** Gives each of these statuses in the same order, holding none of them. */
    public static void forEachStatus(
            CommunityRegister register,
            VisitRecords facts,
            LocalDate asOf,
            CoverageRule rule,
            Consumer<? super UnitStatus> use) {
        for (Household home : register.households().values()) {
            use.accept(status(CoverageUnit.HOUSEHOLD, home.id().value(), home, facts.visits(home.id()), asOf, rule));
        }
        for (Person person : register.persons().values()) {
            if (CommunityRegister.isKeyPerson(person, asOf, rule)) {
                use.accept(status(
                        CoverageUnit.KEY_PERSON,
                        person.id().value(),
                        register.home(person),
                        facts.visits(person.id()),
                        asOf,
                        rule));
            }
        }
    }

    /**
     * Returns what {@link TwoFullCoverages} decides on for all of {@code register}.
     *
     * @param subject the identifier of the community or area that the register is of
     */
    public static CoverageFacts coverageFacts(
            String subject, CommunityRegister register, VisitRecords facts, LocalDate asOf, CoverageRule rule) {
        Map<HouseholdId, List<Visit>> households = new TreeMap<>();
        register.households().keySet().forEach(id -> households.put(id, facts.visits(id)));
        CoverageFacts known = CoverageFacts.of(subject).withHouseholds(households);
        if (!register.personsGiven()) {
            return known;
        }
        Map<PersonId, List<Visit>> keyPersons = new TreeMap<>();
        register.persons().values().stream()
                .filter(person -> CommunityRegister.isKeyPerson(person, asOf, rule))
                .forEach(person -> keyPersons.put(person.id(), facts.visits(person.id())));
        return known.withKeyPersons(keyPersons);
    }

    private static UnitStatus status(
            CoverageUnit unit, String id, Household home, List<Visit> visits, LocalDate asOf, CoverageRule rule) {
        int days = rule.days(unit);
        List<LocalDate> counted = visits.stream()
                .filter(visit -> Dispositions.counts(visit, asOf, days))
                .map(Visit::on)
                .toList();
        return UnitStatus.builder()
                .unit(unit)
                .id(id)
                .community(home.community())
                .grid(home.grid())
                .disposition(Dispositions.decide(visits, asOf, days))
                .attempts(counted.size())
                .lastAttempt(counted.stream().max(LocalDate::compareTo))
                .build();
    }
}
