package org.communitycontrol.subsidy.bulk;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.subsidy.CostShares;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.Payer;

/** Totals while they are added up. */
final class Sums {

    private final List<Payer> payers;
    private long workers;
    private long gross;
    private long net;
    private final SortedMap<Payer, Long> shares = new TreeMap<>();

    Sums(List<Payer> payers) {
        this.payers = payers;
    }

    void add(SubsidyStatement statement) {
        count(Fen.of(statement.gross()), Fen.of(statement.net()));
        statement.shares(payers).forEach((payer, share) -> share(payer, Fen.of(share)));
    }

    void add(WorkerPay pay) {
        count(pay.gross(), pay.net());
        CostShares.split(pay.net(), payers, pay.byBearer()).forEach(this::share);
    }

    private void count(long grossFen, long netFen) {
        workers++;
        gross = Math.addExact(gross, grossFen);
        net = Math.addExact(net, netFen);
    }

    private void share(Payer payer, long fen) {
        shares.merge(payer, fen, Math::addExact);
    }

    SubsidyTotals totals() {
        return new SubsidyTotals(workers, gross, net, shares);
    }
}
