package org.communitycontrol.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/** Who answers for a grid and when: the payload of the kind {@code assignment}, whose subject is the grid. */
@Value.Immutable
public interface AssignmentTerms {

    /** Who answers. */
    WorkerId worker();

    /** The first day. */
    LocalDate from();

    /** The last day, included; empty until further notice. */
    Optional<LocalDate> to();

    /**
     * Returns the assignment of {@code grid} on these terms.
     *
     * @throws DomainException.InvalidValue if it would end before it begins
     */
    default Assignment of(GridCode grid) {
        return Assignment.builder()
                .worker(worker())
                .grid(grid)
                .from(from())
                .lastDay(to())
                .build();
    }

    /**
     * Reads version 1 of the payload: {@code worker}, {@code from}, and {@code to} unless it is open.
     *
     * @throws DomainException.InvalidValue for a missing or unknown member, with its JSON Pointer
     */
    static AssignmentTerms read(Payload payload) {
        PayloadReader in = payload.reader();
        AssignmentTerms terms = builder()
                .worker(in.textAs("worker", WorkerId::new))
                .from(in.day("from"))
                .to(in.optional("to", PayloadReader::day))
                .build();
        in.finish();
        return terms;
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AssignmentTerms}. */
    final class Builder extends ImmutableAssignmentTerms.Builder {
        Builder() {}
    }
}
