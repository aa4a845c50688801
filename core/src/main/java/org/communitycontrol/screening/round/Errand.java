package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.partition.Part;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;

/**
 * What those who answer together for some grids still have to do; ordered as {@link #of} says.
 *
 * @param workers who answers; empty where nobody does, which is a hole in the net
 * @param unit what is to be done: households screened, key persons monitored
 * @param units whom, by identifier
 */
public record Errand(
        @JsonProperty SortedSet<WorkerId> workers,
        @JsonProperty CoverageUnit unit,
        @JsonProperty List<String> units) {

    public Errand {
        workers = ImmutableSortedSet.copyOf(workers);
        units = ImmutableList.copyOf(units);
    }

    /**
     * Returns the shortest list of what makes the coverage of {@code round} full: every outstanding unit once, under all
     * who answer for its grid on the day; what nobody answers for first, then by workers.
     *
     * <p>No unit can be left out of it, and none has to be added.
     */
    @ImplementsClauses(ClauseIds.C_2_14)
    public static List<Errand> of(CoverageRound round, Responsibility responsibility) {
        Map<String, SortedSet<WorkerId>> workers = new TreeMap<>(TextRules.BY_CODE_POINT);
        Map<String, List<String>> units = new TreeMap<>(TextRules.BY_CODE_POINT);
        for (int i = 0; i < round.units().size(); i++) {
            UnitEvidence status = round.statuses().get(i);
            if (status.disposition().role() == Part.Role.OUTSTANDING) {
                SortedSet<WorkerId> answering = round.units()
                        .get(i)
                        .grid()
                        .map(grid -> responsibility.workersFor(grid, round.asOf()))
                        .orElseGet(Collections::emptySortedSet);
                // No identifier has a line feed, so that no two sets of workers share a key.
                String key = answering.stream().map(WorkerId::value).collect(Collectors.joining("\n"));
                workers.put(key, answering);
                units.computeIfAbsent(key, none -> new ArrayList<>()).add(status.id());
            }
        }
        List<Errand> errands = new ArrayList<>();
        units.forEach((key, ids) ->
                errands.add(new Errand(workers.getOrDefault(key, Collections.emptySortedSet()), round.unit(), ids)));
        return errands;
    }
}
