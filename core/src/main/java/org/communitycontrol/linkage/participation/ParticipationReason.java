package org.communitycontrol.linkage.participation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.linkage.LinkageList;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.Rate;

/** How many adults took part, or why it cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(ParticipationReason.AdultsCounted.class),
    @JsonSubTypes.Type(ParticipationReason.AgesUnknown.class),
    @JsonSubTypes.Type(ParticipationReason.RecordsMissing.class)
})
public sealed interface ParticipationReason extends Reason<Rate> {

    /**
     * Everybody's age is known.
     *
     * @param participants the adults who took part
     * @param adults all adults; without any there is no rate
     */
    @JsonTypeName("adults-counted")
    record AdultsCounted(
            @JsonProperty long participants, @JsonProperty long adults) implements ParticipationReason {

        @Override
        public Outcome<Rate> outcome() {
            return new Outcome.Determined<>(new Rate(participants, adults));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("participants", participants), Input.count("adults", adults));
        }
    }

    /**
     * Somebody's age is not known, so neither number is.
     *
     * @param participants the adults known as such who took part
     * @param adults all adults known as such
     * @param unknownParticipants those of unknown age who took part
     * @param unknown all of unknown age, 1 or more
     */
    @JsonTypeName("ages-unknown")
    record AgesUnknown(
            @JsonProperty long participants,
            @JsonProperty long adults,
            @JsonProperty long unknownParticipants,
            @JsonProperty long unknown)
            implements ParticipationReason {

        /** Returns the rate if exactly those of unknown age who did not take part are adults: no other is lower. */
        public Rate least() {
            return new Rate(participants, adults + unknown - unknownParticipants);
        }

        /** Returns the rate if exactly those of unknown age who took part are adults: no other is higher. */
        public Rate most() {
            return new Rate(participants + unknownParticipants, adults + unknownParticipants);
        }

        @Override
        public Outcome<Rate> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("birth-dates", Input.count("unknown", unknown))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.count("participants", participants),
                    Input.count("adults", adults),
                    Input.count("unknown", unknown),
                    Input.count("unknownParticipants", unknownParticipants));
        }
    }

    /** Nobody recorded who took part; absent is not nobody. */
    @JsonTypeName("participation-records-missing")
    record RecordsMissing() implements ParticipationReason {

        @Override
        public Outcome<Rate> outcome() {
            return new Outcome.Undetermined<>(LinkageList.missing(List.of(LinkageList.PARTICIPATIONS)));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
