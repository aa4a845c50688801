package org.communitycontrol.testkit.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.communitycontrol.law.Policy;
import org.communitycontrol.workforce.DutyProof;
import org.communitycontrol.workforce.ProofRule;
import org.communitycontrol.workforce.ProofState;
import org.communitycontrol.workforce.ProofStep;

class ProofProperties implements ProofLaws {

    @Override
    public Optional<ProofState> state(Collection<ProofStep> steps, LocalDate asOf, ProofRule rule) {
        return DutyProof.decide("sheet", steps, asOf, Policy.adHoc(rule))
                .outcome()
                .toOptional();
    }
}
