package org.communitycontrol.subsidy.bulk;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.subsidy.LargestRemainder;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.CostShare;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.Payer;

/** Totals while they are added up. */
final class Sums {

    private long workers;
    private long gross;
    private long net;
    private final SortedMap<Payer, Long> shares = new TreeMap<>();

    void add(SubsidyStatement statement) {
        workers++;
        gross = Math.addExact(gross, Fen.of(statement.gross()));
        net = Math.addExact(net, Fen.of(statement.net()));
        statement.shares().forEach((payer, share) -> shares.merge(payer, Fen.of(share), Math::addExact));
    }

    void add(long grossFen, long netFen, List<CostShare.Part> payers) {
        workers++;
        gross = Math.addExact(gross, grossFen);
        net = Math.addExact(net, netFen);
        List<BigInteger> weights =
                payers.stream().map(part -> BigInteger.valueOf(part.parts())).toList();
        long[] parts = LargestRemainder.split(payers.isEmpty() ? 0 : netFen, weights);
        for (int i = 0; i < parts.length; i++) {
            shares.merge(payers.get(i).payer(), parts[i], Math::addExact);
        }
    }

    SubsidyTotals totals() {
        return new SubsidyTotals(workers, gross, net, shares);
    }
}
