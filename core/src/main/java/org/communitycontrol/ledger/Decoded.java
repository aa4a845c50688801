package org.communitycontrol.ledger;

import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;

/**
 * What became of a fact's payload when it was read.
 *
 * @param <P> what a feature makes of a payload
 */
public sealed interface Decoded<P> {

    /** Returns what the function of this outcome gives. */
    <R> R match(
            Function<? super Known<P>, ? extends R> known,
            Function<? super UnknownKind<P>, ? extends R> unknownKind,
            Function<? super Refused<P>, ? extends R> refused);

    /** Returns the value; empty unless the payload was understood. */
    default Optional<P> value() {
        return match(known -> Optional.of(known.payload()), unknown -> Optional.empty(), refused -> Optional.empty());
    }

    /** Returns the same outcome with the value replaced. */
    default <R> Decoded<R> map(Function<? super P, ? extends R> mapper) {
        return this.<Decoded<R>>match(
                known -> new Known<>(mapper.apply(known.payload())),
                unknown -> new UnknownKind<>(unknown.kind()),
                refused -> new Refused<>(refused.pointer(), refused.problem()));
    }

    /**
     * Returns what a reader of a file reports: nothing for a payload that was understood.
     *
     * @param file the last name of the file's path; empty for none
     * @param row the line of the fact, or 0
     */
    default Optional<Finding> finding(String file, long row) {
        return match(
                known -> Optional.empty(),
                unknown -> Optional.of(Finding.of(Place.at(file, row, "/kind"), "unknown-kind")),
                refused -> Optional.of(new Finding(Place.at(file, row, refused.pointer()), refused.problem())));
    }

    /**
     * The payload was understood.
     *
     * @param payload what it says
     * @param <P> what a feature makes of a payload
     */
    record Known<P>(P payload) implements Decoded<P> {

        @Override
        public <R> R match(
                Function<? super Known<P>, ? extends R> known,
                Function<? super UnknownKind<P>, ? extends R> unknownKind,
                Function<? super Refused<P>, ? extends R> refused) {
            return known.apply(this);
        }

        /** Returns the type of the value only; what it says may be personal. */
        @Override
        public String toString() {
            return "Known[" + payload.getClass().getSimpleName() + "]";
        }
    }

    /**
     * Nobody here declared this kind; the fact stays in the ledger as it is.
     *
     * @param kind the kind
     * @param <P> what a feature makes of a payload
     */
    record UnknownKind<P>(FactKind kind) implements Decoded<P> {

        @Override
        public <R> R match(
                Function<? super Known<P>, ? extends R> known,
                Function<? super UnknownKind<P>, ? extends R> unknownKind,
                Function<? super Refused<P>, ? extends R> refused) {
            return unknownKind.apply(this);
        }
    }

    /**
     * The kind is known and the payload is not what that kind says, or is of a newer version; it must not be used.
     *
     * @param pointer the JSON Pointer within the fact
     * @param problem what is wrong
     * @param <P> what a feature makes of a payload
     */
    record Refused<P>(String pointer, Problem problem) implements Decoded<P> {

        @Override
        public <R> R match(
                Function<? super Known<P>, ? extends R> known,
                Function<? super UnknownKind<P>, ? extends R> unknownKind,
                Function<? super Refused<P>, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
