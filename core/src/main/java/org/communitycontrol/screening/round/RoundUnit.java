package org.communitycontrol.screening.round;

import java.util.Optional;
import org.communitycontrol.days.Dated;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/** A household or key person that is registered from one day to another, both included, and where it lives. */
@Value.Immutable
public interface RoundUnit extends Dated {

    /** What it is. */
    CoverageUnit unit();

    /** The host's identifier. */
    String id();

    /** The community whose denominator it is in. */
    DivisionCode community();

    /** The grid; empty where the dwelling is in none, which takes it out of no denominator. */
    Optional<GridCode> grid();

    /** Refuses a text that is no identifier. */
    @Value.Check
    default void isIdentified() {
        TextRules.identifier("id", id());
    }

    /** Refuses a grid of another community with {@code grid-outside-community}. */
    @Value.Check
    default void gridLiesInTheCommunity() {
        if (grid().isPresent() && !grid().get().isWithin(community())) {
            throw new DomainException.InvalidValue("grid", Problem.of("grid-outside-community"));
        }
    }

    /** Returns whom a fact about this unit names as its subject. */
    default Subject subject() {
        return switch (unit()) {
            case HOUSEHOLD -> new Subject(VisitRecords.HOUSEHOLD, id());
            case KEY_PERSON -> new Subject(VisitRecords.PERSON, id());
        };
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RoundUnit}. */
    final class Builder extends ImmutableRoundUnit.Builder {
        Builder() {}
    }
}
