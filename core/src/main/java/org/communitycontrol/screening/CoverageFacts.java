package org.communitycontrol.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;

/**
 * What is known for the two coverages of one community: who is registered, and what was recorded of each.
 *
 * <p>A register that was not given is not an empty one: {@link #of} knows neither, {@link #withHouseholds} and {@link
 * #withKeyPersons} say that the register is complete as given, be it empty. Immutable.
 *
 * @param subject the identifier of the community
 * @param given the registers that were given
 * @param households every registered household with its visits, in the order in which they came about
 * @param keyPersons every person registered in a key group on the day, with the checks on them
 */
public record CoverageFacts(
        String subject,
        Set<CoverageUnit> given,
        SortedMap<HouseholdId, List<Visit>> households,
        SortedMap<PersonId, List<Visit>> keyPersons) {

    public CoverageFacts {
        TextRules.identifier("subject", subject);
        given = Sets.immutableEnumSet(given);
        households = copy(households);
        keyPersons = copy(keyPersons);
    }

    /** Returns facts that know of no register yet. */
    public static CoverageFacts of(String subject) {
        return new CoverageFacts(subject, Set.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of());
    }

    /** Returns these facts with one more registered household. */
    public CoverageFacts withHousehold(String id, Visit... visits) {
        return withHouseholds(plus(households, new HouseholdId(id), List.of(visits)));
    }

    /** Returns these facts with one more registered key person. */
    public CoverageFacts withKeyPerson(String id, Visit... visits) {
        return withKeyPersons(plus(keyPersons, new PersonId(id), List.of(visits)));
    }

    /** Returns these facts with this register of households instead; it may be empty. */
    public CoverageFacts withHouseholds(Map<HouseholdId, List<Visit>> register) {
        return new CoverageFacts(
                subject, plus(given, CoverageUnit.HOUSEHOLD), ImmutableSortedMap.copyOf(register), keyPersons);
    }

    /** Returns these facts with this register of key persons instead; it may be empty. */
    public CoverageFacts withKeyPersons(Map<PersonId, List<Visit>> register) {
        return new CoverageFacts(
                subject, plus(given, CoverageUnit.KEY_PERSON), households, ImmutableSortedMap.copyOf(register));
    }

    /** Returns the registered units of a kind by disposition. */
    public ClosedPartition<Disposition> partition(CoverageUnit unit, LocalDate asOf, CoverageRule rule) {
        Map<Disposition, Long> counts = new EnumMap<>(Disposition.class);
        each(
                unit,
                (id, visits) -> counts.merge(Dispositions.decide(visits, asOf, rule.days(unit)), 1L, Math::addExact));
        return ClosedPartition.of(Disposition.class, counts);
    }

    /** Returns the identifiers of the units of a kind that are expected and not done, in order. */
    public List<String> outstanding(CoverageUnit unit, LocalDate asOf, CoverageRule rule) {
        List<String> ids = new ArrayList<>();
        each(unit, (id, visits) -> {
            if (Dispositions.decide(visits, asOf, rule.days(unit)).role() == Part.Role.OUTSTANDING) {
                ids.add(id);
            }
        });
        return ImmutableList.copyOf(ids);
    }

    private void each(CoverageUnit unit, BiConsumer<String, List<Visit>> use) {
        switch (unit) {
            case HOUSEHOLD -> households.forEach((id, visits) -> use.accept(id.value(), visits));
            case KEY_PERSON -> keyPersons.forEach((id, visits) -> use.accept(id.value(), visits));
        }
    }

    private static <K extends Comparable<K>> SortedMap<K, List<Visit>> copy(SortedMap<K, List<Visit>> register) {
        ImmutableSortedMap.Builder<K, List<Visit>> copy = ImmutableSortedMap.naturalOrder();
        register.forEach((id, visits) -> copy.put(id, ImmutableList.copyOf(visits)));
        return copy.buildOrThrow();
    }

    private static <K extends Comparable<K>> Map<K, List<Visit>> plus(
            SortedMap<K, List<Visit>> register, K id, List<Visit> visits) {
        SortedMap<K, List<Visit>> more = new TreeMap<>(register);
        more.put(id, visits);
        return more;
    }

    private static Set<CoverageUnit> plus(Set<CoverageUnit> given, CoverageUnit unit) {
        return ImmutableSet.<CoverageUnit>builder().addAll(given).add(unit).build();
    }
}
