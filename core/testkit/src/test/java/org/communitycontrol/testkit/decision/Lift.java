package org.communitycontrol.testkit.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a made-up lift may or may not be used; a rule as a host would add it. */
@JsonSubTypes({
    @JsonSubTypes.Type(Lift.Disinfected.class),
    @JsonSubTypes.Type(Lift.Crowded.class),
    @JsonSubTypes.Type(Lift.NotInspected.class)
})
public sealed interface Lift extends Reason<Boolean> {

    static Arbitrary<Lift> reasons() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 24).map(Disinfected::new),
                Arbitraries.longs().between(5, 50).map(Crowded::new),
                Arbitraries.just(new NotInspected()));
    }

    @JsonTypeName("disinfected")
    record Disinfected(@JsonProperty long hoursAgo) implements Lift {
        @Override
        public String code() {
            return "lift-disinfected";
        }

        @Override
        public Outcome<Boolean> outcome() {
            return new Outcome.Determined<>(true);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("hoursAgo", hoursAgo));
        }
    }

    @JsonTypeName("crowded")
    record Crowded(@JsonProperty long persons) implements Lift {
        @Override
        public String code() {
            return "lift-crowded";
        }

        @Override
        public Outcome<Boolean> outcome() {
            return new Outcome.Determined<>(false);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("persons", persons));
        }
    }

    @JsonTypeName("not-inspected")
    record NotInspected() implements Lift {
        @Override
        public String code() {
            return "lift-not-inspected";
        }

        @Override
        public Outcome<Boolean> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("inspection")));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
