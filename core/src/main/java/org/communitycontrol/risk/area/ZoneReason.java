package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a zone is closed or lifted, or why that cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(ZoneReason.NeverClosed.class),
    @JsonSubTypes.Type(ZoneReason.DaysOutstanding.class),
    @JsonSubTypes.Type(ZoneReason.ContactOutstanding.class),
    @JsonSubTypes.Type(ZoneReason.ZoneRoundOutstanding.class),
    @JsonSubTypes.Type(ZoneReason.ContactUnknown.class),
    @JsonSubTypes.Type(ZoneReason.Lifted.class)
})
public sealed interface ZoneReason extends Reason<ZoneKind> {

    /** Nobody was found infected, and the area was not made a control zone. */
    @JsonTypeName("zone-never-closed")
    record NeverClosed() implements ZoneReason {

        @Override
        public Outcome<ZoneKind> outcome() {
            return new Outcome.Determined<>(ZoneKind.PRECAUTION);
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    /**
     * The first condition does not hold: an infection, or the closing, is not long enough ago.
     *
     * @param zone the zone
     * @param since the day of the latest infection, or of the closing
     * @param days the days since, as the rule counts them
     * @param daysNeeded the days that are needed
     */
    @JsonTypeName("zone-days")
    record DaysOutstanding(
            @JsonProperty ZoneKind zone,
            @JsonProperty LocalDate since,
            @JsonProperty long days,
            @JsonProperty int daysNeeded)
            implements ZoneReason {

        @Override
        public Outcome<ZoneKind> outcome() {
            return new Outcome.Determined<>(zone);
        }

        @Override
        public List<Input> inputs() {
            return ZoneReason.inputs(zone, since, days, daysNeeded);
        }
    }

    /**
     * The first condition holds and the second does not: the last exposure of a close contact is not long enough ago.
     *
     * @param zone the zone
     * @param since the day of that exposure
     * @param days the days since, as the rule counts them
     * @param daysNeeded the days that must be passed
     */
    @JsonTypeName("zone-contact")
    record ContactOutstanding(
            @JsonProperty ZoneKind zone,
            @JsonProperty LocalDate since,
            @JsonProperty long days,
            @JsonProperty int daysNeeded)
            implements ZoneReason {

        @Override
        public Outcome<ZoneKind> outcome() {
            return new Outcome.Determined<>(zone);
        }

        @Override
        public List<Input> inputs() {
            return ZoneReason.inputs(zone, since, days, daysNeeded);
        }
    }

    /**
     * The third condition does not hold: no complete and negative round of tests lies near enough before the day.
     *
     * @param zone the zone
     * @param roundDays how many days before the lifting it may lie
     */
    @JsonTypeName("zone-round")
    record ZoneRoundOutstanding(
            @JsonProperty ZoneKind zone, @JsonProperty int roundDays) implements ZoneReason {

        @Override
        public Outcome<ZoneKind> outcome() {
            return new Outcome.Determined<>(zone);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("zone", zone.code()), Input.count("roundDays", roundDays));
        }
    }

    /**
     * The two other conditions hold, and nobody said when a close contact was exposed last.
     *
     * @param since the day of the latest infection, or of the closing
     */
    @JsonTypeName("zone-contact-unknown")
    record ContactUnknown(@JsonProperty LocalDate since) implements ZoneReason {

        @Override
        public Outcome<ZoneKind> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("last-contact")));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("since", since));
        }
    }

    /**
     * All three conditions held on one day.
     *
     * @param on that day, at whose end the zone was lifted
     */
    @JsonTypeName("zone-lifted")
    record Lifted(@JsonProperty LocalDate on) implements ZoneReason {

        @Override
        public Outcome<ZoneKind> outcome() {
            return new Outcome.Determined<>(ZoneKind.PRECAUTION);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("on", on));
        }
    }

    private static List<Input> inputs(ZoneKind zone, LocalDate since, long days, int daysNeeded) {
        return List.of(
                Input.code("zone", zone.code()),
                Input.day("since", since),
                Input.count("days", days),
                Input.count("daysNeeded", daysNeeded));
    }
}
