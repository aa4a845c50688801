package org.communitycontrol.testkit.identity;

import org.communitycontrol.identity.merge.MergedLedger;
import org.communitycontrol.ledger.Ledger;

class MergeProperties implements MergeLaws {

    @Override
    public MergedLedger view(Ledger ledger) {
        return MergedLedger.of(ledger);
    }
}
