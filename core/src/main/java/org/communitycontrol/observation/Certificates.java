package org.communitycontrol.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.communitycontrol.people.PersonId;

/**
 * Decides whether a community writes a certificate, and words it.
 *
 * <p>Two may be asked for: that an observation was completed, and residence. The first is written from the day after the
 * last day of the window, and not while the window may still move; any other is refused, with the rule that says so.
 */
public final class Certificates {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_3_17, ClauseIds.C_3_5);

    private Certificates() {}

    /** Returns the facts for a request of {@code facts}' person at the end of {@code asOf}. */
    public static CertificateFacts facts(ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy) {
        Optional<ObservationWindow> window = Observation.window(facts, asOf, policy);
        return window.<CertificateFacts>map(known -> new CertificateFacts.OfObservation(
                        facts.person(), known, Observation.decide(facts, asOf, policy)))
                .orElseGet(() -> new CertificateFacts.Nothing(facts.person()));
    }

    /** Returns the answer at the end of {@code asOf} to a request for {@code kind}. */
    public static Decision<CertificateAnswer, CertificateReason> decide(
            CertificateKind kind, CertificateFacts facts, LocalDate asOf, Policy<CertificateRule> policy) {
        return Decision.<CertificateAnswer, CertificateReason>builder()
                .subject(facts.person().value())
                .asOf(asOf)
                .reason(reason(kind, facts, policy.parameters()))
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addInputs(Input.code("certificate", kind.code()))
                .build();
    }

    private static CertificateReason reason(CertificateKind kind, CertificateFacts facts, CertificateRule rule) {
        if (!rule.allowed().contains(kind)) {
            return new CertificateReason.NotToBeAskedFor(kind, rule.allowed().size());
        }
        if (kind.equals(CertificateKind.OBSERVATION_COMPLETED)
                && facts instanceof CertificateFacts.OfObservation observation) {
            ObservationWindow window = observation.window();
            Optional<ObservationStatus> status =
                    observation.decision().outcome().toOptional();
            if (status.isPresent()) {
                return status.get() == ObservationStatus.COMPLETED
                        ? new CertificateReason.ObservationWasCompleted(window.firstDay(), window.lastDay())
                        : new CertificateReason.ObservationGoesOn(status.get(), window.lastDay());
            }
        }
        if (kind.equals(CertificateKind.RESIDENCE) && facts instanceof CertificateFacts.OfResidence residence) {
            return new CertificateReason.RegisteredResident(residence.since());
        }
        return new CertificateReason.FactsMissing(kind);
    }

    /**
     * Returns the text of the certificate; empty unless it is to be written.
     *
     * @param holder how the certificate names the person: the host's identifier, for which the host puts the name
     * @param on the day it is dated
     */
    public static Optional<String> text(
            Decision<CertificateAnswer, CertificateReason> decision, PersonId holder, LocalDate on, Language language) {
        if (!decision.outcome().toOptional().equals(Optional.of(CertificateAnswer.ISSUE))) {
            return Optional.empty();
        }
        List<Input> stated = new ArrayList<>(decision.reason().inputs());
        stated.add(Input.id("holder", holder.value()));
        stated.add(Input.day("on", on));
        return Optional.of(Messages.standard()
                .render("certificate." + decision.reason().code(), stated, language));
    }
}
