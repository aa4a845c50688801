package org.communitycontrol.testkit.screening;

import java.time.LocalDate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.screening.record.CompletenessRule;
import org.communitycontrol.screening.record.RecordCompleteness;
import org.communitycontrol.screening.record.RecordReason;
import org.communitycontrol.screening.record.RecordScore;
import org.communitycontrol.screening.record.ScreeningRecord;

class RecordProperties implements RecordLaws {

    @Override
    public Decision<RecordScore, RecordReason> decide(
            ScreeningRecord record, LocalDate asOf, Policy<CompletenessRule> policy) {
        return RecordCompleteness.decide(record, asOf, policy);
    }
}
