package org.communitycontrol.workforce.staffing;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;

/**
 * Sends people to where they are missing (clauses 3.22 and 3.23): tier by tier in the order of the rule, and within a tier
 * in proportion to what is missing, by largest remainder.
 *
 * <p>7 people, two high-risk areas that miss 4 and 2, one low-risk area that misses 5: the first two get 4 and 2, the
 * third the one that is left. Equal remainders go to the lesser identifier. Nobody is sent where nobody is missing. One
 * more person to send can move one from an area to another of its tier, as largest remainders do; a tier as a whole never
 * gets fewer.
 */
public final class SecondmentAllocation {

    private static final Comparator<Share> BY_AREA =
            Comparator.comparing(share -> share.staff().area(), TextRules.BY_CODE_POINT);

    private static final Comparator<Share> BY_REMAINDER =
            Comparator.comparing(Share::remainder).reversed().thenComparing(BY_AREA);

    private SecondmentAllocation() {}

    /**
     * Returns how many of {@code people} go to each area that misses some, in the order of help and then by area.
     *
     * @param people how many can be sent, from 0
     * @throws DomainException.InvalidValue with {@code negative}
     */
    @ImplementsClauses({ClauseIds.C_1_2, ClauseIds.C_3_22, ClauseIds.C_3_23})
    public static List<AllocatedHelp> allocate(long people, Collection<AreaStaff> areas, StaffingRule rule) {
        if (people < 0) {
            throw new DomainException.InvalidValue("people", Problem.of("negative"));
        }
        SortedMap<Integer, List<AreaStaff>> rounds = new TreeMap<>();
        for (AreaStaff area : areas) {
            if (area.shortage(rule) > 0) {
                rounds.computeIfAbsent(rule.round(area.tier()), round -> new ArrayList<>())
                        .add(area);
            }
        }
        ImmutableList.Builder<AllocatedHelp> help = ImmutableList.builder();
        long left = people;
        for (Map.Entry<Integer, List<AreaStaff>> round : rounds.entrySet()) {
            List<AllocatedHelp> sent = help(round.getKey(), round.getValue(), left, rule);
            help.addAll(sent);
            left -= sent.stream().mapToLong(AllocatedHelp::sent).sum();
        }
        return help.build();
    }

    private static List<AllocatedHelp> help(int round, List<AreaStaff> areas, long left, StaffingRule rule) {
        long missing = areas.stream().mapToLong(area -> area.shortage(rule)).sum();
        long toSend = Math.min(left, missing);
        List<Share> shares = new ArrayList<>();
        areas.forEach(area -> shares.add(Share.of(area, area.shortage(rule), toSend, missing)));
        shares.sort(BY_REMAINDER);
        long more = toSend - shares.stream().mapToLong(Share::whole).sum();
        List<Share> sorted = new ArrayList<>();
        for (Share share : shares) {
            sorted.add(sorted.size() < more ? share.plusOne() : share);
        }
        sorted.sort(BY_AREA);
        return sorted.stream()
                .map(share -> new AllocatedHelp(
                        share.staff().area(), round, share.shortage(), left, missing, share.whole(), share.oneMore()))
                .toList();
    }

    /** The whole part and the remainder of an area's share {@code toSend × shortage ÷ missing}. */
    private record Share(AreaStaff staff, long shortage, long whole, BigInteger remainder, boolean oneMore) {
        static Share of(AreaStaff staff, long shortage, long toSend, long missing) {
            BigInteger[] parts = BigInteger.valueOf(toSend)
                    .multiply(BigInteger.valueOf(shortage))
                    .divideAndRemainder(BigInteger.valueOf(missing));
            return new Share(staff, shortage, parts[0].longValueExact(), parts[1], false);
        }

        Share plusOne() {
            return new Share(staff, shortage, whole, remainder, true);
        }
    }
}
