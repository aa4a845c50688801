package org.communitycontrol.workforce.staffing;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;

/**
 * Sends people to where they are missing (clauses 3.22 and 3.23): tier by tier in the order of the rule, and within a tier
 * in proportion to what is missing, by largest remainder.
 *
 * <p>7 people, two high-risk areas that miss 4 and 2, one low-risk area that misses 5: the first two get 4 and 2, the
 * third the one that is left. Equal remainders go to the lesser identifier. Nobody is sent where nobody is missing.
 */
public final class SecondmentAllocation {

    private SecondmentAllocation() {}

    /**
     * Returns how many of {@code people} go to each area that misses some, in the order of help and then by area.
     *
     * @param people how many can be sent, from 0
     */
    @ImplementsClauses({ClauseIds.C_1_2, ClauseIds.C_3_22, ClauseIds.C_3_23})
    public static List<AllocatedHelp> allocate(long people, Collection<AreaStaff> areas, StaffingRule rule) {
        SortedMap<Integer, List<AreaStaff>> rounds = new TreeMap<>();
        for (AreaStaff area : areas) {
            if (area.shortage(rule) > 0) {
                int round = area.tier()
                        .map(tier -> rule.tiersFirst().indexOf(tier) + 1)
                        .orElse(1);
                rounds.computeIfAbsent(round, each -> new ArrayList<>()).add(area);
            }
        }
        ImmutableList.Builder<AllocatedHelp> help = ImmutableList.builder();
        long left = Math.max(0, people);
        for (Map.Entry<Integer, List<AreaStaff>> round : rounds.entrySet()) {
            List<AllocatedHelp> sent = round(round.getKey(), round.getValue(), left, rule);
            help.addAll(sent);
            left -= sent.stream().mapToLong(AllocatedHelp::sent).sum();
        }
        return help.build();
    }

    private static List<AllocatedHelp> round(int round, List<AreaStaff> areas, long left, StaffingRule rule) {
        List<AreaStaff> sorted = areas.stream()
                .sorted(Comparator.comparing(AreaStaff::area, TextRules.BY_CODE_POINT))
                .toList();
        long missing = sorted.stream().mapToLong(area -> area.shortage(rule)).sum();
        long toSend = Math.min(left, missing);
        long whole = sorted.stream()
                .mapToLong(area -> share(area, toSend, missing, rule)[0])
                .sum();
        Set<String> byRemainder = new HashSet<>();
        sorted.stream()
                .sorted(Comparator.<AreaStaff>comparingLong(area -> -share(area, toSend, missing, rule)[1])
                        .thenComparing(AreaStaff::area, TextRules.BY_CODE_POINT))
                .limit(toSend - whole)
                .forEach(area -> byRemainder.add(area.area()));
        return sorted.stream()
                .map(area -> new AllocatedHelp(
                        area.area(),
                        round,
                        area.shortage(rule),
                        left,
                        missing,
                        share(area, toSend, missing, rule)[0],
                        byRemainder.contains(area.area())))
                .toList();
    }

    /** The whole part and the remainder of {@code toSend × shortage ÷ missing}. */
    private static long[] share(AreaStaff area, long toSend, long missing, StaffingRule rule) {
        BigInteger[] parts = BigInteger.valueOf(toSend)
                .multiply(BigInteger.valueOf(area.shortage(rule)))
                .divideAndRemainder(BigInteger.valueOf(missing));
        return new long[] {parts[0].longValueExact(), parts[1].longValueExact()};
    }
}
