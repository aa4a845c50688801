package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/**
 * Somebody who lives in a household.
 *
 * <p>Everything but the two identifiers may be left out: what a purpose does not need is not collected. {@code toString}
 * shows neither the date of birth nor the sex nor the key groups.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Person {

    /** The key. */
    @JsonProperty
    PersonId id();

    /** The household the person lives in. */
    @JsonProperty
    HouseholdId household();

    /** The name. */
    @JsonProperty
    Optional<PersonName> name();

    /** The identity number; empty also for those who have a document of another kind. */
    @JsonProperty
    Optional<ResidentId> residentId();

    /** The telephone number. */
    @JsonProperty
    Optional<Phone> phone();

    /** The date of birth, 1850-01-01 or later, and that of the identity number if there is one. */
    @JsonProperty
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** The sex as registered. */
    @JsonProperty
    @Value.Redacted
    Optional<Sex> sex();

    /** The key groups the person belongs or belonged to, in the order given. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.Redacted
    List<KeyGroupMembership> keyGroups();

    /** Returns the date of birth, from the identity number where it is not given by itself; empty if neither is. */
    default Optional<LocalDate> knownBirthDate() {
        return birthDate().or(() -> residentId().map(ResidentId::birthDate));
    }

    /** Returns the key groups the person belongs to on {@code day}, by code. */
    default SortedSet<KeyGroup> keyGroupsOn(LocalDate day) {
        return keyGroups().stream()
                .filter(membership -> membership.covers(day))
                .map(KeyGroupMembership::group)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns a problem {@code not-yet-born} if the known date of birth is after {@code asOf}. */
    default Optional<Problem> checkBornBy(LocalDate asOf) {
        return knownBirthDate()
                .filter(born -> born.isAfter(asOf))
                .map(born -> Problem.builder()
                        .code("not-yet-born")
                        .addInputs(Input.day("asOf", asOf))
                        .bound(asOf.toString())
                        .nearest(asOf.toString())
                        .build());
    }

    /**
     * Refuses a date of birth nobody alive can have.
     *
     * @throws DomainException.InvalidValue with {@code birth-date-too-early}
     */
    @Value.Check
    default void isBornInBelievableTimes() {
        LocalDate earliest = LocalDate.of(ResidentId.EARLIEST_YEAR, 1, 1);
        if (birthDate().isPresent() && birthDate().get().isBefore(earliest)) {
            throw new DomainException.InvalidValue(
                    "birthDate",
                    Problem.builder()
                            .code("birth-date-too-early")
                            .addInputs(Input.day("earliest", earliest))
                            .bound(earliest.toString())
                            .nearest(earliest.toString())
                            .build());
        }
    }

    /**
     * Refuses a date of birth that is not the one in the identity number.
     *
     * @throws DomainException.InvalidValue with {@code birth-date-differs}
     */
    @Value.Check
    default void isBornOnOneDay() {
        if (residentId().isPresent()
                && birthDate().isPresent()
                && !birthDate().get().equals(residentId().get().birthDate())) {
            throw new DomainException.InvalidValue("birthDate", Problem.of("birth-date-differs"));
        }
    }

    @JsonCreator
    private static Person of(
            @JsonProperty("id") PersonId id,
            @JsonProperty("household") HouseholdId household,
            @JsonProperty("name") Optional<PersonName> name,
            @JsonProperty("residentId") Optional<ResidentId> residentId,
            @JsonProperty("phone") Optional<Phone> phone,
            @JsonProperty("birthDate") Optional<LocalDate> birthDate,
            @JsonProperty("sex") Optional<Sex> sex,
            @JsonProperty("keyGroups") Optional<List<KeyGroupMembership>> keyGroups) {
        return builder()
                .id(id)
                .household(household)
                .name(name)
                .residentId(residentId)
                .phone(phone)
                .birthDate(birthDate)
                .sex(sex)
                .addAllKeyGroups(keyGroups.orElse(List.of()))
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
