package org.communitycontrol.surveillance.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;

/**
 * Finds the clusters among the cases that stand at the end of a day.
 *
 * <p>2020: one home, cases on 02-01 and 02-15, 14 days between: a cluster. On 02-01 and 02-16: none. A case counts on
 * the day on which it was first stated, and not at all once it is removed; a case without a place belongs to none.
 */
public final class Clusters {

    private Clusters() {}

    /**
     * Returns the clusters, by place and day. Sets of cases that satisfy the rule and share a case are one cluster.
     *
     * @param facts statements in any order; those of later days are not looked at
     */
    @ImplementsClauses(ClauseIds.C_2_9)
    public static List<Cluster> find(Collection<CaseFact> facts, LocalDate asOf, Policy<ClusterRule> policy) {
        ClusterRule rule = policy.parameters();
        CaseRegister register = CaseRegister.at(facts, asOf);
        SortedMap<PlaceId, NavigableMap<LocalDate, Set<CaseId>>> places = new TreeMap<>();
        register.standing().forEach((id, fact) -> {
            if (rule.counted().contains(fact.status())) {
                fact.place()
                        .ifPresent(place -> places.computeIfAbsent(place, p -> new TreeMap<>())
                                .computeIfAbsent(register.firstStated().get(id), day -> new TreeSet<>())
                                .add(id));
            }
        });
        List<Cluster> clusters = new ArrayList<>();
        places.forEach((place, days) -> find(place, days, rule, clusters));
        return clusters;
    }

    private static void find(
            PlaceId place, NavigableMap<LocalDate, Set<CaseId>> days, ClusterRule rule, List<Cluster> clusters) {
        TreeMap<LocalDate, LocalDate> spans = new TreeMap<>();
        for (LocalDate first : days.keySet()) {
            long cases = 0;
            LocalDate last = first;
            for (Map.Entry<LocalDate, Set<CaseId>> day : days.tailMap(first).entrySet()) {
                long between = ChronoUnit.DAYS.between(first, day.getKey());
                if (!rule.daysBound().holds(between, (long) rule.days())) {
                    break;
                }
                cases += day.getValue().size();
                last = day.getKey();
            }
            if (rule.casesBound().holds(cases, (long) rule.cases())) {
                Map.Entry<LocalDate, LocalDate> before = spans.lastEntry();
                if (before != null && !before.getValue().isBefore(first)) {
                    spans.put(before.getKey(), last.isAfter(before.getValue()) ? last : before.getValue());
                } else {
                    spans.put(first, last);
                }
            }
        }
        spans.forEach((first, last) -> {
            TreeSet<CaseId> cases = new TreeSet<>();
            days.subMap(first, true, last, true).values().forEach(cases::addAll);
            clusters.add(new Cluster(place, first, last, cases));
        });
    }
}
