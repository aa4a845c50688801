package org.communitycontrol.risk.county;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;

/** The numbers of a pack, turned into plain comparisons for each of its periods. */
final class RulesByDay {

    /** Any day; lengths and limits do not depend on it. */
    private static final LocalDate ANY = LocalDate.EPOCH;

    private final long[] firstDays;
    private final int[] quietFrom;
    private final int[] clusterFrom;
    private final long[] few;

    private RulesByDay(List<PolicyPeriod<CountyTierRule>> periods) {
        int count = periods.size();
        firstDays = new long[count];
        quietFrom = new int[count];
        clusterFrom = new int[count];
        few = new long[count];
        for (int i = 0; i < count; i++) {
            CountyTierRule rule = periods.get(i).parameters();
            firstDays[i] = periods.get(i).days().getStart().toEpochDay();
            quietFrom[i] = 1;
            while (!rule.quiet(ANY, ANY.plusDays(quietFrom[i]))) {
                quietFrom[i]++;
            }
            clusterFrom[i] = 1;
            while (rule.clusterCounts(ANY, ANY.plusDays(clusterFrom[i]))) {
                clusterFrom[i]++;
            }
            few[i] = rule.mediumBound() == Bound.BELOW ? rule.mediumCases() - 1 : rule.mediumCases();
        }
    }

    static RulesByDay of(PolicyPack<CountyTierRule> pack) {
        return new RulesByDay(pack.periods());
    }

    /** Returns the period of a day; the nearest outside the pack's dates. */
    int period(int day) {
        int period = firstDays.length - 1;
        while (period > 0 && day < firstDays[period]) {
            period--;
        }
        return period;
    }

    /** Returns the least days since the last case with which an area is quiet. */
    int quietFrom(int period) {
        return quietFrom[period];
    }

    /** Returns the least days after which a cluster no longer counts. */
    int clusterFrom(int period) {
        return clusterFrom[period];
    }

    /** Returns the most cases that are few. */
    long few(int period) {
        return few[period];
    }
}
