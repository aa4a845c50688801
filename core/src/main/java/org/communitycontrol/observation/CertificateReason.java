package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a certificate is written, or not yet, or not at all. */
@JsonSubTypes({
    @JsonSubTypes.Type(CertificateReason.ObservationWasCompleted.class),
    @JsonSubTypes.Type(CertificateReason.ObservationGoesOn.class),
    @JsonSubTypes.Type(CertificateReason.RegisteredResident.class),
    @JsonSubTypes.Type(CertificateReason.NotToBeAskedFor.class),
    @JsonSubTypes.Type(CertificateReason.FactsMissing.class)
})
public sealed interface CertificateReason extends Reason<CertificateAnswer> {

    /**
     * The window is full.
     *
     * @param first day 1 of the window
     * @param last the last day of the window
     */
    @JsonTypeName("observation-was-completed")
    record ObservationWasCompleted(
            @JsonProperty LocalDate first, @JsonProperty LocalDate last) implements CertificateReason {

        @Override
        public Outcome<CertificateAnswer> outcome() {
            return new Outcome.Determined<>(CertificateAnswer.ISSUE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("first", first), Input.day("last", last));
        }
    }

    /**
     * The window is not full, and may yet move.
     *
     * @param status the status on the day
     * @param last the last day of the window
     */
    @JsonTypeName("observation-goes-on")
    record ObservationGoesOn(
            @JsonProperty ObservationStatus status,
            @JsonProperty LocalDate last) implements CertificateReason {

        @Override
        public Outcome<CertificateAnswer> outcome() {
            return new Outcome.Determined<>(CertificateAnswer.NOT_YET);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("status", status.code()), Input.day("last", last));
        }
    }

    /**
     * Registered in the community.
     *
     * @param since the first day of residence
     */
    @JsonTypeName("registered-resident")
    record RegisteredResident(@JsonProperty LocalDate since) implements CertificateReason {

        @Override
        public Outcome<CertificateAnswer> outcome() {
            return new Outcome.Determined<>(CertificateAnswer.ISSUE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("since", since));
        }
    }

    /**
     * No rule lets anybody demand this certificate.
     *
     * @param certificate what was asked for
     * @param allowed how many kinds may be asked for
     */
    @JsonTypeName("not-to-be-asked-for")
    record NotToBeAskedFor(
            @JsonProperty CertificateKind certificate,
            @JsonProperty int allowed) implements CertificateReason {

        @Override
        public Outcome<CertificateAnswer> outcome() {
            return new Outcome.Determined<>(CertificateAnswer.REFUSE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("certificate", certificate.code()), Input.count("allowed", allowed));
        }
    }

    /**
     * What the certificate would state is not known.
     *
     * @param certificate what was asked for
     */
    @JsonTypeName("certificate-facts-missing")
    record FactsMissing(@JsonProperty CertificateKind certificate) implements CertificateReason {

        @Override
        public Outcome<CertificateAnswer> outcome() {
            return new Outcome.Undetermined<>(
                    List.of(Missing.of("certificate-facts", Input.code("certificate", certificate.code()))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("certificate", certificate.code()));
        }
    }
}
