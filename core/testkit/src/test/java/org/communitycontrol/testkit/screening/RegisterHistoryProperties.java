package org.communitycontrol.testkit.screening;

import java.time.LocalDate;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.RegisterHistory;
import org.communitycontrol.screening.round.RoundRegister;

class RegisterHistoryProperties implements RegisterHistoryLaws {

    @Override
    public CommunityRegister on(CommunityRegister beginning, Ledger ledger, LocalDate day) {
        return RegisterHistory.of(beginning, ledger).on(day).values().get(0);
    }

    @Override
    public RoundRegister round(
            CommunityRegister beginning, Ledger ledger, LocalDate first, LocalDate last, CoverageRule rule) {
        return RoundRegister.of(RegisterHistory.of(beginning, ledger), first, last, rule);
    }
}
