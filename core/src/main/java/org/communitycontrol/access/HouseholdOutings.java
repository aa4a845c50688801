package org.communitycontrol.access;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.people.HouseholdId;

/** Derives the outings of households from what was recorded at the gates, whatever the order it came in. */
public final class HouseholdOutings {

    /** Of a way home and a way out at one moment under one id the way out is later, so that its outing stays open. */
    private static final Comparator<Passage> BY_TIME = Comparator.comparing(Passage::date)
            .thenComparing(Passage::time)
            .thenComparing(Passage::id, TextRules.BY_CODE_POINT)
            .thenComparing(passage -> passage.direction() == Direction.OUT);

    private HouseholdOutings() {}

    /**
     * Returns the outings of each household, by time.
     *
     * <p>A way out that was not an emergency begins an outing; the next way home ends it. A second way out before anybody
     * came home begins another, and the first stays open. The passages must be those that happened: a refused one is no
     * outing.
     */
    public static Map<HouseholdId, List<Outing>> of(Collection<Passage> passages, AccessRule rule) {
        Map<HouseholdId, List<Passage>> byHousehold = new TreeMap<>();
        passages.stream()
                .filter(passage -> rule.kinds().get(passage.kind()) == KindRule.HOUSEHOLD_BUDGET)
                .filter(passage -> passage.household().isPresent())
                .distinct()
                .sorted(BY_TIME)
                .forEach(passage -> byHousehold
                        .computeIfAbsent(passage.household().orElseThrow(), id -> new ArrayList<>())
                        .add(passage));
        Map<HouseholdId, List<Outing>> outings = new TreeMap<>();
        byHousehold.forEach((household, own) -> outings.put(household, pair(own)));
        return outings;
    }

    private static List<Outing> pair(List<Passage> passages) {
        ImmutableList.Builder<Outing> outings = ImmutableList.builder();
        for (int i = 0; i < passages.size(); i++) {
            Passage out = passages.get(i);
            if (out.direction() == Direction.IN) {
                continue;
            }
            Outing.Builder outing = Outing.builder().outDate(out.date()).outTime(out.time());
            if (i + 1 < passages.size() && passages.get(i + 1).direction() == Direction.IN) {
                Passage back = passages.get(i + 1);
                outing.backDate(back.date()).backTime(back.time());
            }
            outings.add(outing.build());
        }
        return outings.build();
    }
}
