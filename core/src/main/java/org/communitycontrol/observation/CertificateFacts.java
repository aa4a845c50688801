package org.communitycontrol.observation;

import java.time.LocalDate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.people.PersonId;

/**
 * What a certificate may state about one person, taken from facts and never from what somebody says of themselves.
 */
public sealed interface CertificateFacts {

    /** Returns the person. */
    PersonId person();

    /**
     * The person's observation.
     *
     * @param person the host's identifier of the person
     * @param window the window
     * @param decision the decision about it, of the day of the request
     */
    record OfObservation(
            PersonId person, ObservationWindow window, Decision<ObservationStatus, ObservationReason> decision)
            implements CertificateFacts {}

    /**
     * The person is registered in the community.
     *
     * @param person the host's identifier of the person
     * @param since the first day of residence
     */
    record OfResidence(PersonId person, LocalDate since) implements CertificateFacts {}

    /**
     * Nothing that a certificate could state is known.
     *
     * @param person the host's identifier of the person
     */
    record Nothing(PersonId person) implements CertificateFacts {}
}
