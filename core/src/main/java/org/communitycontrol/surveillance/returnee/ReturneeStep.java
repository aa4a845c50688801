package org.communitycontrol.surveillance.returnee;

import java.util.function.Function;
import org.communitycontrol.finding.Problem;

/** What an event leads to in the protocol. */
public sealed interface ReturneeStep {

    /** Returns the clause of the notice the step serves. */
    String clause();

    /** Returns the result of the function for the arm this is. */
    <R> R match(Function<? super Taken, ? extends R> taken, Function<? super Refused, ? extends R> refused);

    /**
     * The event leads to a state.
     *
     * @param next the state
     * @param clause the clause of the notice it serves
     */
    record Taken(ReturneeState next, String clause) implements ReturneeStep {
        @Override
        public <R> R match(Function<? super Taken, ? extends R> taken, Function<? super Refused, ? extends R> refused) {
            return taken.apply(this);
        }
    }

    /**
     * The protocol has no such step.
     *
     * @param problem why
     * @param clause the clause of the notice that is asked
     */
    record Refused(Problem problem, String clause) implements ReturneeStep {
        @Override
        public <R> R match(Function<? super Taken, ? extends R> taken, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
