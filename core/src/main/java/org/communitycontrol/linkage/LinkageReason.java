package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why the parties work together, or not, or why it cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(LinkageReason.AllPartiesWork.class),
    @JsonSubTypes.Type(LinkageReason.PartiesWithoutTask.class),
    @JsonSubTypes.Type(LinkageReason.PartnersUnknown.class),
    @JsonSubTypes.Type(LinkageReason.RecordsMissing.class)
})
public sealed interface LinkageReason extends Reason<LinkageState> {

    /**
     * Every party has a task.
     *
     * @param parties how many kinds of partner the rule asks for
     * @param partners how many partners of these kinds have one
     */
    @JsonTypeName("all-parties-work")
    record AllPartiesWork(
            @JsonProperty long parties, @JsonProperty long partners) implements LinkageReason {
        @Override
        public String code() {
            return "all-parties-work";
        }

        @Override
        public Outcome<LinkageState> outcome() {
            return new Outcome.Determined<>(LinkageState.COMPLETE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("parties", parties), Input.count("partners", partners));
        }
    }

    /**
     * Some party has no task.
     *
     * @param parties how many kinds of partner the rule asks for
     * @param without those of which no registered partner has a task, at least one
     */
    @JsonTypeName("parties-without-task")
    record PartiesWithoutTask(
            @JsonProperty long parties, @JsonProperty Set<PartnerKind> without) implements LinkageReason {
        public PartiesWithoutTask {
            without = ImmutableSortedSet.copyOf(without);
        }

        @Override
        public String code() {
            return "parties-without-task";
        }

        @Override
        public Outcome<LinkageState> outcome() {
            return new Outcome.Determined<>(LinkageState.INCOMPLETE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("parties", parties), Input.count("without", without.size()));
        }
    }

    /**
     * Some party seems to have no task, and tasks were given to partners no register names: they may be of that party.
     *
     * @param without the parties that seem to have none, at least one
     * @param unknown how many such partners there are, 1 or more
     */
    @JsonTypeName("partners-unknown")
    record PartnersUnknown(
            @JsonProperty Set<PartnerKind> without,
            @JsonProperty long unknown) implements LinkageReason {
        public PartnersUnknown {
            without = ImmutableSortedSet.copyOf(without);
        }

        @Override
        public String code() {
            return "partners-unknown";
        }

        @Override
        public Outcome<LinkageState> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("partner-kinds", Input.count("unknown", unknown))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("without", without.size()), Input.count("unknown", unknown));
        }
    }

    /**
     * A list was not given; absent is not empty.
     *
     * @param lists which, at least one
     */
    @JsonTypeName("linkage-records-missing")
    record RecordsMissing(@JsonProperty Set<LinkageList> lists) implements LinkageReason {
        public RecordsMissing {
            lists = ImmutableSortedSet.copyOf(lists);
        }

        @Override
        public String code() {
            return "linkage-records-missing";
        }

        @Override
        public Outcome<LinkageState> outcome() {
            return new Outcome.Undetermined<>(LinkageList.missing(lists));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("lists", lists.size()));
        }
    }
}
