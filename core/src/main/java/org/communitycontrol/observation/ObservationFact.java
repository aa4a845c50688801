package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

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

    /**
     * Exposed, the last time on this day.
     *
     * @param on the day of the last contact, or of arrival
     * @param exposure the kind of exposure
     */
    @JsonTypeName("exposed")
    record Exposed(
            @JsonProperty LocalDate on, @JsonProperty ExposureKind exposure) implements ObservationFact {}

    /**
     * A check that may end the observation: the question for symptoms at expiry, or a test.
     *
     * @param on the day of the check; of a test, the day of the sample
     * @param passed whether nothing was found
     */
    @JsonTypeName("checked")
    record Checked(
            @JsonProperty LocalDate on, @JsonProperty boolean passed) implements ObservationFact {}

    /**
     * No longer observed, from this day on.
     *
     * @param on the first day away
     */
    @JsonTypeName("interrupted")
    record Interrupted(@JsonProperty LocalDate on) implements ObservationFact {}

    /**
     * Observed again, from this day on.
     *
     * @param on the first day back
     */
    @JsonTypeName("resumed")
    record Resumed(@JsonProperty LocalDate on) implements ObservationFact {}

    /**
     * Observed at another place, from this day on.
     *
     * @param on the first day there
     * @param place where
     */
    @JsonTypeName("moved")
    record Moved(
            @JsonProperty LocalDate on, @JsonProperty ObservationPlace place) implements ObservationFact {}

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
            @JsonProperty LocalDate to)
            implements ObservationFact {
        public Ordered {
            if (to.isBefore(from)) {
                throw new DomainException.InvalidValue(
                        "to", Problem.of("days-reversed", Input.day("from", from), Input.day("to", to)));
            }
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
            @JsonProperty LocalDate on, @JsonProperty ReleaseReason reason) implements ObservationFact {}
}
