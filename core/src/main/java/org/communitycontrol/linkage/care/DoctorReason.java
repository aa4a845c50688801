package org.communitycontrol.linkage.care;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.linkage.LinkageList;
import org.communitycontrol.message.Input;

/** Why a grid has a doctor, or not, or why it cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(DoctorReason.DoctorAssigned.class),
    @JsonSubTypes.Type(DoctorReason.NobodyAssigned.class),
    @JsonSubTypes.Type(DoctorReason.NoDoctorAnyMore.class),
    @JsonSubTypes.Type(DoctorReason.DoctorNotNamed.class),
    @JsonSubTypes.Type(DoctorReason.DoctorUnknown.class),
    @JsonSubTypes.Type(DoctorReason.RecordsMissing.class)
})
public sealed interface DoctorReason extends Reason<DoctorState> {

    /**
     * A registered doctor is assigned.
     *
     * @param doctors how many are, 1 or more
     */
    @JsonTypeName("doctor-assigned")
    record DoctorAssigned(@JsonProperty long doctors) implements DoctorReason {

        @Override
        public Outcome<DoctorState> outcome() {
            return new Outcome.Determined<>(DoctorState.WITH_DOCTOR);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("doctors", doctors));
        }
    }

    /** No institution looks after the grid on the day. */
    @JsonTypeName("no-institution-assigned")
    record NobodyAssigned() implements DoctorReason {

        @Override
        public Outcome<DoctorState> outcome() {
            return new Outcome.Determined<>(DoctorState.WITHOUT_DOCTOR);
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    /**
     * Those assigned are not registered as doctors on the day, though the register knows them.
     *
     * @param assigned how many are assigned, 1 or more
     */
    @JsonTypeName("no-doctor-any-more")
    record NoDoctorAnyMore(@JsonProperty long assigned) implements DoctorReason {

        @Override
        public Outcome<DoctorState> outcome() {
            return new Outcome.Determined<>(DoctorState.WITHOUT_DOCTOR);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("assigned", assigned));
        }
    }

    /**
     * An institution looks after the grid, and it is not known whom it sends.
     *
     * @param institutions how many such institutions there are, 1 or more
     */
    @JsonTypeName("doctor-not-named")
    record DoctorNotNamed(@JsonProperty long institutions) implements DoctorReason {

        @Override
        public Outcome<DoctorState> outcome() {
            return new Outcome.Undetermined<>(
                    List.of(Missing.of("doctor-of-institution", Input.count("institutions", institutions))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("institutions", institutions));
        }
    }

    /**
     * Somebody is assigned whom the register of partners does not name.
     *
     * @param unknown how many such there are, 1 or more
     */
    @JsonTypeName("doctor-unknown")
    record DoctorUnknown(@JsonProperty long unknown) implements DoctorReason {

        @Override
        public Outcome<DoctorState> outcome() {
            return new Outcome.Undetermined<>(
                    List.of(Missing.of("doctor-registration", Input.count("unknown", unknown))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("unknown", unknown));
        }
    }

    /**
     * A list was not given; absent is not empty.
     *
     * @param lists which, at least one
     */
    @JsonTypeName("care-records-missing")
    record RecordsMissing(@JsonProperty Set<LinkageList> lists) implements DoctorReason {
        public RecordsMissing {
            lists = ImmutableSortedSet.copyOf(lists);
        }

        @Override
        public Outcome<DoctorState> outcome() {
            return new Outcome.Undetermined<>(LinkageList.missing(lists));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("lists", lists.size()));
        }
    }
}
