package org.communitycontrol.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to "which policy is in force on that day?": one, or none.
 *
 * @param <P> the type of the numbers
 */
public sealed interface PolicyChoice<P> {

    /** Returns the result of the function for the arm this is. */
    <R> R match(Function<? super InForce<P>, ? extends R> inForce, Function<? super NoneInForce<P>, ? extends R> none);

    /** Returns the policy; empty where none is in force. */
    default Optional<Policy<P>> policy() {
        return match(in -> Optional.of(in.chosen()), none -> Optional.empty());
    }

    /**
     * A policy is in force.
     *
     * @param chosen the policy
     * @param <P> the type of the numbers
     */
    record InForce<P>(Policy<P> chosen) implements PolicyChoice<P> {
        @Override
        public <R> R match(
                Function<? super InForce<P>, ? extends R> inForce, Function<? super NoneInForce<P>, ? extends R> none) {
            return inForce.apply(this);
        }
    }

    /**
     * No policy is in force; there is no default.
     *
     * @param kind the code of the kind that was asked for
     * @param day the day that was asked for
     * @param knownAt the day on which the answer was to be known
     * @param <P> the type of the numbers
     */
    record NoneInForce<P>(String kind, LocalDate day, LocalDate knownAt) implements PolicyChoice<P> {
        @Override
        public <R> R match(
                Function<? super InForce<P>, ? extends R> inForce, Function<? super NoneInForce<P>, ? extends R> none) {
            return none.apply(this);
        }
    }
}
