package org.communitycontrol.testkit.workforce;

import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.workforce.record.DutyFacts;

class DutyFactProperties implements DutyFactLaws {

    @Override
    public DutyFacts read(Ledger ledger) {
        return DutyFacts.of(ledger);
    }
}
