package org.communitycontrol.ledger.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactKind;
import org.immutables.value.Value;

/** What a host calls late, and what it can read; the terms of an exchange between devices. */
@Value.Immutable
public interface ExchangeTerms {

    /** The zone whose civil days are counted. */
    ZoneId zone();

    /** A fact is late if more civil days than these passed before it was written down, from 0; empty: none is. */
    OptionalInt lateAfterDays();

    /** When the ledgers came in; empty: no fact is ahead of the clock, because no clock was read. */
    Optional<Instant> receivedAt();

    /** How far ahead of {@link #receivedAt} a device's clock may be; not negative. */
    Duration tolerance();

    /** The kinds that the host reads, besides corrections and retractions; empty: it does not say. */
    Optional<Set<FactKind>> kinds();

    /** Refuses negative numbers with {@code negative}. */
    @Value.Check
    default void countFromZero() {
        if (tolerance().isNegative()) {
            throw new DomainException.InvalidValue("tolerance", Problem.of("negative"));
        }
        if (lateAfterDays().orElse(0) < 0) {
            throw new DomainException.InvalidValue("lateAfterDays", Problem.of("negative"));
        }
    }

    /** Returns whether the host reads facts of this kind, or does not say. */
    default boolean reads(Fact fact) {
        return Amendment.isAmendment(fact)
                || kinds().map(known -> known.contains(fact.kind())).orElse(true);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExchangeTerms}. */
    final class Builder extends ImmutableExchangeTerms.Builder {
        Builder() {}
    }
}
