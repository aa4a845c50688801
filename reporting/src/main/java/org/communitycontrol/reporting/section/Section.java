package org.communitycontrol.reporting.section;

import java.util.Optional;
import java.util.function.Function;

/**
 * A section of a report: what it shows, or what it lacks.
 *
 * @param <T> what it shows
 */
public sealed interface Section<T> {

    /**
     * A section with something to show, be it that nothing was found.
     *
     * @param <T> what it shows
     * @param shown what it shows
     */
    record Given<T>(T shown) implements Section<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> given, Function<? super Lack, ? extends R> lacking) {
            return given.apply(shown);
        }
    }

    /**
     * A section that cannot be filled.
     *
     * @param <T> what it would show
     * @param lack what is lacking
     */
    record Lacking<T>(Lack lack) implements Section<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> given, Function<? super Lack, ? extends R> lacking) {
            return lacking.apply(lack);
        }
    }

    /** Returns the result of the function for this arm. */
    <R> R match(Function<? super T, ? extends R> given, Function<? super Lack, ? extends R> lacking);

    /** Returns what is shown; empty where something is lacking. */
    default Optional<T> toOptional() {
        return match(Optional::of, lack -> Optional.empty());
    }

    /** Returns what is lacking; empty where the section is shown. */
    default Optional<Lack> lacks() {
        return match(shown -> Optional.empty(), Optional::of);
    }
}
