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
import org.communitycontrol.observation.ObservationFact.Exposed;

/** Why somebody stands where they do in an observation. */
@JsonSubTypes({
    @JsonSubTypes.Type(ObservationReason.NotExposed.class),
    @JsonSubTypes.Type(ObservationReason.CountNotBegun.class),
    @JsonSubTypes.Type(ObservationReason.WithinWindow.class),
    @JsonSubTypes.Type(ObservationReason.OnLastDay.class),
    @JsonSubTypes.Type(ObservationReason.WindowFull.class),
    @JsonSubTypes.Type(ObservationReason.Away.class),
    @JsonSubTypes.Type(ObservationReason.ReleasedBefore.class),
    @JsonSubTypes.Type(ObservationReason.CheckMissing.class),
    @JsonSubTypes.Type(ObservationReason.CourseUnknown.class)
})
public sealed interface ObservationReason extends Reason<ObservationStatus> {

    /** No exposure is known. */
    @JsonTypeName("no-exposure")
    record NotExposed() implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Determined<>(ObservationStatus.NOT_STARTED);
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    /**
     * Exposed, and day 1 has not come; the restrictions of the exposure hold all the same.
     *
     * @param start the exposure that sets the window
     * @param first day 1
     * @param last the last day, at whose end the window is full
     */
    @JsonTypeName("count-not-begun")
    record CountNotBegun(
            @JsonProperty Exposed start,
            @JsonProperty LocalDate first,
            @JsonProperty LocalDate last) implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Determined<>(ObservationStatus.NOT_STARTED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("exposure", start.exposure().code()),
                    Input.day("start", start.on()),
                    Input.day("first", first),
                    Input.day("last", last));
        }
    }

    /**
     * A day of the window before its last.
     *
     * @param start the exposure that sets the window
     * @param day which day it is, from 1
     * @param days how many days the window has, extensions included
     * @param last the last day, at whose end the window is full
     */
    @JsonTypeName("within-window")
    record WithinWindow(
            @JsonProperty Exposed start,
            @JsonProperty long day,
            @JsonProperty long days,
            @JsonProperty LocalDate last) implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Determined<>(ObservationStatus.UNDER_OBSERVATION);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("exposure", start.exposure().code()),
                    Input.day("start", start.on()),
                    Input.count("day", day),
                    Input.count("days", days),
                    Input.day("last", last));
        }
    }

    /**
     * The last day; the window is full at 24:00.
     *
     * @param start the exposure that sets the window
     * @param days how many days the window has, extensions included
     * @param last the last day, at whose end the window is full
     */
    @JsonTypeName("on-last-day")
    record OnLastDay(
            @JsonProperty Exposed start,
            @JsonProperty long days,
            @JsonProperty LocalDate last) implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Determined<>(ObservationStatus.LAST_DAY);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("exposure", start.exposure().code()),
                    Input.day("start", start.on()),
                    Input.count("days", days),
                    Input.day("last", last));
        }
    }

    /**
     * The last day is over.
     *
     * @param start the exposure that sets the window
     * @param days how many days the window has, extensions included
     * @param last the last day, at whose end the window is full
     */
    @JsonTypeName("window-full")
    record WindowFull(
            @JsonProperty Exposed start,
            @JsonProperty long days,
            @JsonProperty LocalDate last) implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Determined<>(ObservationStatus.COMPLETED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("exposure", start.exposure().code()),
                    Input.day("start", start.on()),
                    Input.count("days", days),
                    Input.day("last", last));
        }
    }

    /**
     * Left the observation and not back.
     *
     * @param start the exposure that sets the window
     * @param since the first day away
     * @param last the last day, at whose end the window is full
     */
    @JsonTypeName("away")
    record Away(
            @JsonProperty Exposed start,
            @JsonProperty LocalDate since,
            @JsonProperty LocalDate last) implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Determined<>(ObservationStatus.INTERRUPTED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("exposure", start.exposure().code()),
                    Input.day("start", start.on()),
                    Input.day("since", since),
                    Input.day("last", last));
        }
    }

    /**
     * Released before the window was full, and not exposed since.
     *
     * @param start the exposure that sets the window
     * @param on the day of release
     * @param why the reason of the release
     * @param last the last day, at whose end the window is full
     */
    @JsonTypeName("released-before")
    record ReleasedBefore(
            @JsonProperty Exposed start,
            @JsonProperty LocalDate on,
            @JsonProperty ReleaseReason why,
            @JsonProperty LocalDate last)
            implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Determined<>(ObservationStatus.RELEASED_EARLY);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("exposure", start.exposure().code()),
                    Input.day("start", start.on()),
                    Input.day("on", on),
                    Input.code("why", why.code()),
                    Input.day("last", last));
        }
    }

    /**
     * The last day is over, and the check that the rule asks for is not known to be passed.
     *
     * @param start the exposure that sets the window
     * @param last the last day, at whose end the window is full
     */
    @JsonTypeName("check-missing")
    record CheckMissing(
            @JsonProperty Exposed start, @JsonProperty LocalDate last) implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("exit-check", Input.day("last", last))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("exposure", start.exposure().code()),
                    Input.day("start", start.on()),
                    Input.day("last", last));
        }
    }

    /**
     * Exposed in a way the rule in force has no course for.
     *
     * @param exposure the kind of exposure
     */
    @JsonTypeName("course-unknown")
    record CourseUnknown(@JsonProperty ExposureKind exposure) implements ObservationReason {

        @Override
        public Outcome<ObservationStatus> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("course", Input.code("exposure", exposure.code()))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("exposure", exposure.code()));
        }
    }
}
