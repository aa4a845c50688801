package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.CertificateAnswer;
import org.communitycontrol.observation.CertificateKind;
import org.communitycontrol.observation.CertificateReason;
import org.communitycontrol.observation.CertificateRule;
import org.communitycontrol.observation.Certificates;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.observation.ObservationDomain;

class CertificateDecisionJsonProperties
        implements JsonLaws<Decision<CertificateAnswer, CertificateReason>>,
                DecisionLaws<CertificateAnswer, CertificateReason> {

    private static final ObservationDomain DOMAIN = new ObservationDomain();
    private static final Policy<CertificateRule> RULE =
            Policy.adHoc(new CertificateRule(Set.of(CertificateKind.OBSERVATION_COMPLETED, CertificateKind.RESIDENCE)));

    @Override
    @Provide
    public Arbitrary<Decision<CertificateAnswer, CertificateReason>> values() {
        return Combinators.combine(
                        DOMAIN.histories(),
                        DOMAIN.days(),
                        DOMAIN.rules(),
                        Arbitraries.of(
                                CertificateKind.OBSERVATION_COMPLETED,
                                CertificateKind.RESIDENCE,
                                new CertificateKind("health")))
                .as((facts, asOf, rule, kind) ->
                        Certificates.decide(kind, Certificates.facts(facts, asOf, Policy.adHoc(rule)), asOf, RULE));
    }

    @Override
    @Provide
    public Arbitrary<Decision<CertificateAnswer, CertificateReason>> decisions() {
        return values();
    }

    @Override
    public TypeReference<Decision<CertificateAnswer, CertificateReason>> type() {
        return new TypeReference<>() {};
    }
}
