package org.communitycontrol.people.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/** How a dwelling was found on a day, and by whom. */
@Value.Immutable
public interface VerifiedOccupancy {

    /** How it was found. */
    Occupancy occupancy();

    /** The day. */
    LocalDate on();

    /** Who verified it; always there for a vacancy. */
    Optional<WorkerId> verifiedBy();

    /**
     * Refuses a vacancy nobody answers for.
     *
     * @throws DomainException.InvalidValue with {@code missing}
     */
    @Value.Check
    default void vacancyIsVerified() {
        if (occupancy() == Occupancy.VACANT && verifiedBy().isEmpty()) {
            throw new DomainException.InvalidValue("verifiedBy", Problem.of("missing"));
        }
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VerifiedOccupancy}. */
    final class Builder extends ImmutableVerifiedOccupancy.Builder {
        Builder() {}
    }
}
