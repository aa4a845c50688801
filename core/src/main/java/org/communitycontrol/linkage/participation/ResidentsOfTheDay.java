package org.communitycontrol.linkage.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.membership.MembershipRegister;
import org.communitycontrol.people.membership.ResidenceState;
import org.communitycontrol.territory.DivisionCode;
import org.immutables.value.Value;

/**
 * Who is registered in an area on a day, and when they were born, as far as it is known.
 *
 * <p>{@code toString} shows no date of birth.
 */
@Value.Immutable
public interface ResidentsOfTheDay {

    /** The area. */
    DivisionCode area();

    /** Everybody who is registered and has neither moved away nor died. */
    Set<PersonId> persons();

    /** Dates of birth by person; who is missing here has none that is known. */
    @Value.Redacted
    Map<PersonId, LocalDate> birthDates();

    /**
     * Returns the residents of the day of a register.
     *
     * @param persons of whom the dates of birth are taken; one may stand under several identifiers only if the register
     *     knows them as several
     */
    static ResidentsOfTheDay of(DivisionCode area, MembershipRegister register, Collection<Person> persons) {
        Builder residents = builder();
        residents.area(area);
        register.states().forEach((person, state) -> {
            if (isHere(state)) {
                residents.addPerson(person);
            }
        });
        persons.forEach(person -> person.knownBirthDate().ifPresent(born -> residents.putBirthDate(person.id(), born)));
        return residents.build();
    }

    private static boolean isHere(ResidenceState state) {
        return switch (state) {
            case RESIDENT, WITHOUT_RESIDENCE -> true;
            case MOVED_AWAY, DECEASED -> false;
        };
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ResidentsOfTheDay}. */
    final class Builder extends ImmutableResidentsOfTheDay.Builder {
        Builder() {}
    }
}
