package org.communitycontrol.subsidy.bulk;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.subsidy.scheme.Payer;

/**
 * What many workers are owed together, in fen. Totals of parts of the workers add up to that of all, in any order.
 *
 * @param workers who have a shift
 * @param grossFen before the cap
 * @param netFen owed
 * @param sharesFen who bears how much of it; together the net where the scheme says who pays
 */
public record SubsidyTotals(long workers, long grossFen, long netFen, SortedMap<Payer, Long> sharesFen) {

    /** The totals of nobody. */
    public static final SubsidyTotals NONE = new SubsidyTotals(0, 0, 0, ImmutableSortedMap.of());

    public SubsidyTotals {
        sharesFen = ImmutableSortedMap.copyOf(sharesFen);
    }

    /** Returns what the cap took off. */
    public long cutFen() {
        return Math.subtractExact(grossFen, netFen);
    }

    /** Returns both together. */
    public SubsidyTotals plus(SubsidyTotals other) {
        SortedMap<Payer, Long> shares = new TreeMap<>(sharesFen);
        other.sharesFen.forEach((payer, fen) -> shares.merge(payer, fen, Math::addExact));
        return new SubsidyTotals(
                Math.addExact(workers, other.workers),
                Math.addExact(grossFen, other.grossFen),
                Math.addExact(netFen, other.netFen),
                shares);
    }
}
