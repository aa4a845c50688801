package org.communitycontrol.identity;

import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.immutables.value.Value;

/** A person as a register has them, with an identity number that may be mistyped. */
@Value.Immutable
public interface RegisterEntry {

    /** The person; without an identity number where what is written cannot be one, or not this person's. */
    Person person();

    /** What is written where the person has no identity number; empty if nothing is. */
    Optional<WrittenResidentId> writtenId();

    /** Refuses what is written beside a number that is right with {@code two-resident-ids}. */
    @Value.Check
    default void oneNumberAtMost() {
        if (writtenId().isPresent() && person().residentId().isPresent()) {
            throw new DomainException.InvalidValue("writtenId", Problem.of("two-resident-ids"));
        }
    }

    /** Returns the key of the person. */
    default PersonId id() {
        return person().id();
    }

    /** Returns the entry of a person about whose identity number nothing is to be said. */
    static RegisterEntry of(Person person) {
        return builder().person(person).build();
    }

    /**
     * Returns the entry of a person without a number, and what is written in its place.
     *
     * @throws DomainException.InvalidValue with {@code two-resident-ids}
     */
    static RegisterEntry of(Person person, WrittenResidentId written) {
        return builder().person(person).writtenId(written).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegisterEntry}. */
    final class Builder extends ImmutableRegisterEntry.Builder {
        Builder() {}
    }
}
