package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.message.Input;
import org.communitycontrol.surveillance.cases.ContactFact;

/**
 * Something that happened to one person and bears on their observation. Facts may be given in any order, and twice.
 *
 * <p>Where two of one day contradict each other, the stricter holds: a failed check before a passed one, an interruption
 * before a resumption, an exposure after a release.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(ObservationFact.Exposed.class),
    @JsonSubTypes.Type(ObservationFact.Checked.class),
    @JsonSubTypes.Type(ObservationFact.Interrupted.class),
    @JsonSubTypes.Type(ObservationFact.Resumed.class),
    @JsonSubTypes.Type(ObservationFact.Moved.class),
    @JsonSubTypes.Type(ObservationFact.Ordered.class),
    @JsonSubTypes.Type(ObservationFact.Released.class)
})
public sealed interface ObservationFact {

    /** Returns the day on which it happened. */
    LocalDate on();

    /** Returns the payload of the {@linkplain ObservationRecords#FACT fact} that records this; the day is not in it. */
    Payload payload();

    /**
     * Exposed, the last time on this day.
     *
     * @param on the day of the last contact, or of arrival
     * @param exposure the kind of exposure
     */
    @JsonTypeName("exposed")
    record Exposed(@JsonProperty LocalDate on, @JsonProperty ExposureKind exposure) implements ObservationFact {

        @Override
        public Payload payload() {
            return Payload.builder()
                    .text("event", "exposed")
                    .text("exposure", exposure.code())
                    .build();
        }

        /** Returns the exposure of a contact. */
        public static Exposed of(ContactFact contact) {
            return new Exposed(
                    contact.exposedOn(),
                    switch (contact.level()) {
                        case CLOSE -> ExposureKind.CONTACT;
                        case SECONDARY -> ExposureKind.SECONDARY_CONTACT;
                    });
        }
    }

    /**
     * A check that may end the observation: the question for symptoms at expiry, or a test.
     *
     * @param on the day of the check; of a test, the day of the sample
     * @param passed whether nothing was found
     */
    @JsonTypeName("checked")
    record Checked(@JsonProperty LocalDate on, @JsonProperty boolean passed) implements ObservationFact {
        @Override
        public Payload payload() {
            return Payload.builder()
                    .text("event", "checked")
                    .flag("passed", passed)
                    .build();
        }
    }

    /**
     * No longer observed, from this day on.
     *
     * @param on the first day away
     */
    @JsonTypeName("interrupted")
    record Interrupted(@JsonProperty LocalDate on) implements ObservationFact {
        @Override
        public Payload payload() {
            return Payload.builder().text("event", "interrupted").build();
        }
    }

    /**
     * Observed again, from this day on.
     *
     * @param on the first day back
     */
    @JsonTypeName("resumed")
    record Resumed(@JsonProperty LocalDate on) implements ObservationFact {
        @Override
        public Payload payload() {
            return Payload.builder().text("event", "resumed").build();
        }
    }

    /**
     * Observed at another place, from this day on.
     *
     * @param on the first day there
     * @param place where
     */
    @JsonTypeName("moved")
    record Moved(@JsonProperty LocalDate on, @JsonProperty ObservationPlace place) implements ObservationFact {
        @Override
        public Payload payload() {
            return Payload.builder()
                    .text("event", "moved")
                    .text("place", place.code())
                    .build();
        }
    }

    /**
     * Somebody ordered a window. It is kept beside the one of the rule and changes nothing in it.
     *
     * @param on the day of the order
     * @param from the first day ordered
     * @param to the last day ordered, included
     */
    @JsonTypeName("ordered")
    record Ordered(
            @JsonProperty LocalDate on,
            @JsonProperty LocalDate from,
            @JsonProperty LocalDate to) implements ObservationFact {
        public Ordered {
            if (to.isBefore(from)) {
                throw new DomainException.InvalidValue(
                        "to", Problem.of("days-reversed", Input.day("from", from), Input.day("to", to)));
            }
        }

        @Override
        public Payload payload() {
            return Payload.builder()
                    .text("event", "ordered")
                    .day("from", from)
                    .day("to", to)
                    .build();
        }
    }

    /**
     * Released before the window was full; holds only for a reason the rule accepts.
     *
     * @param on the day of release
     * @param reason why
     */
    @JsonTypeName("released")
    record Released(
            @JsonProperty LocalDate on, @JsonProperty ReleaseReason reason) implements ObservationFact {
        @Override
        public Payload payload() {
            return Payload.builder()
                    .text("event", "released")
                    .text("reason", reason.code())
                    .build();
        }
    }
}
