package org.communitycontrol.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.observation.ObservationExamples.POLICY;
import static org.communitycontrol.observation.ObservationExamples.contact;
import static org.communitycontrol.observation.ObservationExamples.feb;

import java.time.LocalDate;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {

    private static final PersonId HOLDER = new PersonId("P");
    private static final ObservationFacts FACTS = ObservationFacts.of("P", contact(feb(1)));
    private static final Policy<CertificateRule> RULE = Policy.adHoc(
            new CertificateRule(Set.of(CertificateKind.OBSERVATION_COMPLETED, CertificateKind.RESIDENCE)));

    @Test
    void isWrittenFromTheDayAfterTheLast() {
        Decision<CertificateAnswer, CertificateReason> decision = completion(feb(16));

        assertThat(decision.outcome().toOptional()).contains(CertificateAnswer.ISSUE);
        assertThat(Certificates.text(decision, HOLDER, feb(16), Language.ZH_CN))
                .contains("居家医学观察期满证明:兹证明 P 自 2020-02-02 至 2020-02-15 居家医学观察期满。2020-02-16");
        assertThat(Certificates.text(decision, HOLDER, feb(16), Language.EN))
                .contains("Certificate of completion of home medical observation. P was under home medical observation"
                        + " from 2020-02-02 to 2020-02-15; the period is full. 2020-02-16");
    }

    @Test
    void isNotWrittenOnTheLastDay() {
        Decision<CertificateAnswer, CertificateReason> decision = completion(feb(15));

        assertThat(decision.outcome().toOptional()).contains(CertificateAnswer.NOT_YET);
        assertThat(Certificates.text(decision, HOLDER, feb(15), Language.EN)).isEmpty();
    }

    @Test
    void residenceIsCertifiedFromTheRegister() {
        CertificateFacts registered = new CertificateFacts.OfResidence(HOLDER, LocalDate.of(2019, 5, 1));
        Decision<CertificateAnswer, CertificateReason> decision =
                Certificates.decide(CertificateKind.RESIDENCE, registered, feb(3), RULE);

        assertThat(Certificates.text(decision, HOLDER, feb(3), Language.ZH_CN))
                .contains("居住证明:兹证明 P 自 2019-05-01 起居住于本社区。2020-02-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "no-fever", "no-contact", "travel-history"})
    void anyOtherIsRefusedWithTheRule(String kind) {
        Decision<CertificateAnswer, CertificateReason> decision = Certificates.decide(
                new CertificateKind(kind), Certificates.facts(FACTS, feb(20), POLICY), feb(20), RULE);

        assertThat(decision.outcome().toOptional()).contains(CertificateAnswer.REFUSE);
        assertThat(decision.clauses()).contains("3.5");
        assertThat(Certificates.text(decision, HOLDER, feb(20), Language.EN)).isEmpty();
    }

    @Test
    void withoutFactsNothingIsCertified() {
        for (CertificateKind kind : RULE.parameters().allowed()) {
            assertThat(Certificates.decide(kind, new CertificateFacts.Nothing(HOLDER), feb(20), RULE)
                            .outcome()
                            .toOptional())
                    .isEmpty();
        }
    }

    private static Decision<CertificateAnswer, CertificateReason> completion(LocalDate asOf) {
        return Certificates.decide(
                CertificateKind.OBSERVATION_COMPLETED, Certificates.facts(FACTS, asOf, POLICY), asOf, RULE);
    }
}
