package org.communitycontrol.observation;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Function;
import org.communitycontrol.finding.Problem;

/** What an event leads to. */
public sealed interface ObservationStep {

    /** Returns the clause of the notice the step serves. */
    String clause();

    /** Returns the result of the function for the arm this is. */
    <R> R match(Function<? super Taken, ? extends R> taken, Function<? super Refused, ? extends R> refused);

    /**
     * The event has its effect.
     *
     * @param next the stages it can lead to, at least one
     * @param clause the clause of the notice it serves
     */
    record Taken(Set<ObservationStage> next, String clause) implements ObservationStep {
        public Taken {
            next = Sets.immutableEnumSet(next);
        }

        @Override
        public <R> R match(Function<? super Taken, ? extends R> taken, Function<? super Refused, ? extends R> refused) {
            return taken.apply(this);
        }
    }

    /**
     * No rule gives the event an effect at this stage.
     *
     * @param problem why
     * @param clause the clause of the notice that is asked
     */
    record Refused(Problem problem, String clause) implements ObservationStep {
        @Override
        public <R> R match(Function<? super Taken, ? extends R> taken, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
