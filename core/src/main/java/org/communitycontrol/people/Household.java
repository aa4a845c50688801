package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/** A dwelling and those who live in it, wherever they are registered: not a hukou. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Household {

    /** The key. */
    @JsonProperty
    HouseholdId id();

    /** The community it lies in, a code of 12 digits. */
    @JsonProperty
    DivisionCode community();

    /** The grid it lies in, which lies in the community; empty where grids are not drawn yet. */
    @JsonProperty
    Optional<GridCode> grid();

    /** Where it is, in words. */
    @JsonProperty
    Optional<Address> address();

    /** Where it is, as a point. */
    @JsonProperty
    Optional<Location> location();

    /**
     * Refuses a place that is no community.
     *
     * @throws DomainException.InvalidValue with {@code community-level}
     */
    @Value.Check
    default void liesInACommunity() {
        if (community().level() != DivisionLevel.COMMUNITY) {
            throw new DomainException.InvalidValue(
                    "community",
                    Problem.of(
                            "community-level",
                            Input.code("level", community().level().code())));
        }
    }

    /**
     * Refuses a grid of another community.
     *
     * @throws DomainException.InvalidValue with {@code grid-outside-community}
     */
    @Value.Check
    default void gridLiesInTheCommunity() {
        if (grid().isPresent() && !grid().get().isWithin(community())) {
            throw new DomainException.InvalidValue("grid", Problem.of("grid-outside-community"));
        }
    }

    @JsonCreator
    private static Household of(
            @JsonProperty("id") HouseholdId id,
            @JsonProperty("community") DivisionCode community,
            @JsonProperty("grid") Optional<GridCode> grid,
            @JsonProperty("address") Optional<Address> address,
            @JsonProperty("location") Optional<Location> location) {
        return builder()
                .id(id)
                .community(community)
                .grid(grid)
                .address(address)
                .location(location)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Household}. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
