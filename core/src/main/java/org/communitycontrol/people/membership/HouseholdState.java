package org.communitycontrol.people.membership;

import java.util.Optional;
import java.util.SortedSet;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.immutables.value.Value;

/** A household on a day: who lives in it, who is its head. */
@Value.Immutable
public interface HouseholdState {

    /** The key. */
    HouseholdId id();

    /** Those who live here, by identifier. */
    @Value.NaturalOrder
    SortedSet<PersonId> members();

    /** Those who live elsewhere and have a second residence here, by identifier. */
    @Value.NaturalOrder
    SortedSet<PersonId> secondResidents();

    /** Who is the head, or why nobody is. */
    Headship headship();

    /** How the dwelling was found last; empty if nobody looked. */
    Optional<VerifiedOccupancy> occupancy();

    /** The household it was merged into; empty for one that goes on. */
    Optional<HouseholdId> mergedInto();

    /** Returns whether somebody lives here and nobody is the head. */
    default boolean isHeadless() {
        return !members().isEmpty() && headship().head().isEmpty();
    }

    /** Returns whether exactly one person lives here; who has a second residence here does not count. */
    default boolean isOneAlone() {
        return members().size() == 1;
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HouseholdState}. */
    final class Builder extends ImmutableHouseholdState.Builder {
        Builder() {}
    }
}
