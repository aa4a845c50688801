package org.communitycontrol.testkit.ledger;

import java.util.List;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.exchange.ExchangeReport;
import org.communitycontrol.ledger.exchange.ExchangeTerms;

class ExchangeProperties implements ExchangeLaws {

    @Override
    public Ledger merge(List<Ledger> devices) {
        return devices.stream().reduce(Ledger.empty(), Ledger::merge);
    }

    @Override
    public ExchangeReport report(Ledger merged, ExchangeTerms terms) {
        return ExchangeReport.of(merged, terms);
    }
}
