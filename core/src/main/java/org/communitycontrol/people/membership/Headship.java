package org.communitycontrol.people.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.people.PersonId;

/** Who is the head of a household, or why nobody is. */
public sealed interface Headship {

    /** Returns the head; empty without one. */
    Optional<PersonId> head();

    /**
     * Somebody is the head.
     *
     * @param person who lives in the household
     */
    record HeadedBy(PersonId person) implements Headship {
        @Override
        public Optional<PersonId> head() {
            return Optional.of(person);
        }
    }

    /**
     * Nobody is the head, and the household goes on all the same.
     *
     * @param cause why
     * @param since the day of the cause
     */
    record WithoutHead(Cause cause, LocalDate since) implements Headship {
        @Override
        public Optional<PersonId> head() {
            return Optional.empty();
        }
    }

    /** Why a household is without head. */
    enum Cause {
        /** Nobody was ever named. */
        NEVER_NAMED("never-named"),
        /** The head died. */
        DIED("died"),
        /** The head went to live elsewhere. */
        LEFT("left");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        public String code() {
            return code;
        }
    }
}
