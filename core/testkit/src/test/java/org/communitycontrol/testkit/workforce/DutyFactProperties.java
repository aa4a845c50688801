package org.communitycontrol.testkit.workforce;

import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.workforce.record.DutyRecords;

class DutyFactProperties implements DutyFactLaws {

    @Override
    public DutyRecords read(Ledger ledger) {
        return DutyRecords.of(ledger);
    }
}
