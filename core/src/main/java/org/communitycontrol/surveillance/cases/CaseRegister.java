package org.communitycontrol.surveillance.cases;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cases as they stand at the end of a day, from statements in any order.
 *
 * @param standing the last statement about each case, removed ones included
 * @param firstStated the day on which each case was first stated
 */
public record CaseRegister(SortedMap<CaseId, CaseFact> standing, SortedMap<CaseId, LocalDate> firstStated) {

    /** The later statement is the greater; of one day the graver, and then by what it says. */
    private static final Comparator<CaseFact> ORDER = Comparator.comparing(CaseFact::on)
            .thenComparing(CaseFact::status)
            .thenComparing(CaseFact::origin)
            .thenComparing(fact -> fact.sourceKnown().map(String::valueOf).orElse(""))
            .thenComparing(fact -> fact.place().map(PlaceId::value).orElse(""));

    public CaseRegister {
        standing = ImmutableSortedMap.copyOf(standing);
        firstStated = ImmutableSortedMap.copyOf(firstStated);
    }

    /** Returns the register at the end of {@code asOf}; statements of later days are not looked at. */
    public static CaseRegister at(Collection<CaseFact> facts, LocalDate asOf) {
        Map<CaseId, CaseFact> standing = new TreeMap<>();
        Map<CaseId, LocalDate> first = new TreeMap<>();
        for (CaseFact fact : facts) {
            if (!fact.on().isAfter(asOf)) {
                standing.merge(fact.id(), fact, (one, other) -> Collections.max(List.of(one, other), ORDER));
                first.merge(fact.id(), fact.on(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return new CaseRegister(new TreeMap<>(standing), new TreeMap<>(first));
    }

    /** Returns how many cases stand as {@code status}. */
    public long count(CaseStatus status) {
        return standing.values().stream()
                .filter(fact -> fact.status() == status)
                .count();
    }

    /** Returns the status of a case; empty if nothing was stated of it. */
    public Optional<CaseStatus> status(CaseId id) {
        return Optional.ofNullable(standing.get(id)).map(CaseFact::status);
    }
}
