package org.communitycontrol.surveillance.returnee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.PersonId;
import org.immutables.value.Value;

/** Somebody who came to the community from elsewhere, once; who comes again is another entry. */
@Value.Immutable
public interface Returnee {

    /** The person. */
    @JsonProperty
    PersonId person();

    /** The day of arrival. */
    @JsonProperty
    LocalDate arrivedOn();

    /** The tier of the place of origin. */
    @JsonProperty
    OriginTier origin();

    /** The day on which the person left again; empty while that is not known. */
    @JsonProperty
    Optional<LocalDate> leftOn();

    /** Refuses somebody who left before they came. */
    @Value.Check
    default void checkDays() {
        if (leftOn().filter(arrivedOn()::isAfter).isPresent()) {
            throw new DomainException.InvalidValue(
                    "leftOn", Problem.of("days-reversed", Input.day("from", arrivedOn())));
        }
    }

    @JsonCreator
    private static Returnee of(
            @JsonProperty("person") PersonId person,
            @JsonProperty("arrivedOn") LocalDate arrivedOn,
            @JsonProperty("origin") OriginTier origin,
            @JsonProperty("leftOn") Optional<LocalDate> leftOn) {
        return builder()
                .person(person)
                .arrivedOn(arrivedOn)
                .origin(origin)
                .leftOn(leftOn)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Returnee}. */
    final class Builder extends ImmutableReturnee.Builder {
        Builder() {}
    }
}
