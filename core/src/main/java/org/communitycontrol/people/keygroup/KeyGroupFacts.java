package org.communitycontrol.people.keygroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.membership.HouseholdState;
import org.communitycontrol.people.membership.MembershipRegister;
import org.immutables.value.Value;

/**
 * What is known of one person for the key groups; a list that was not given is not an empty one.
 *
 * <p>{@code toString} does not show the date of birth.
 */
@Value.Immutable
public interface KeyGroupFacts {

    /** Who. */
    PersonId person();

    /** The date of birth. */
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** How many live in the person's household on the day, the person included; 1 for who lives alone. */
    Optional<Integer> householdMembers();

    /** The days on which the person came back from elsewhere. */
    Optional<List<LocalDate>> arrivals();

    /** The days on which the person was close to a case. */
    Optional<List<LocalDate>> contacts();

    /** The groups somebody declared the person to belong to. */
    @Value.Redacted
    Optional<List<KeyGroupMembership>> declared();

    /**
     * Returns what two registers say of a person on the day of the second; arrivals and contacts are not known to them.
     *
     * @param register whether and with how many the person lives
     */
    static KeyGroupFacts of(Person person, MembershipRegister register) {
        return builder()
                .person(person.id())
                .birthDate(person.knownBirthDate())
                .householdMembers(register.residence(person.id())
                        .flatMap(register::household)
                        .map(HouseholdState::members)
                        .map(members -> members.size()))
                .declared(person.keyGroups())
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeyGroupFacts}. */
    final class Builder extends ImmutableKeyGroupFacts.Builder {
        Builder() {}
    }
}
