package org.communitycontrol.screening;

import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/**
 * What a worker recorded of a visit: the payload of the kinds {@code household-visit} and {@code key-person-check}.
 *
 * <p>A unit leaves the denominator only with a name: a vacancy says who verified it, an exclusion says why and who
 * approved it.
 */
@Value.Immutable
public interface VisitOutcome {

    /** What came of it; never {@link Disposition#NOT_YET}. */
    Disposition disposition();

    /** Who went. */
    Optional<WorkerId> worker();

    /** Who verified the vacancy; always there with {@link Disposition#VACANT_VERIFIED}. */
    Optional<WorkerId> verifiedBy();

    /** Why the unit is excluded, as a code of the host's; always there with {@link Disposition#EXCLUDED}. */
    Optional<String> reason();

    /** Who approved the exclusion; always there with {@link Disposition#EXCLUDED}. */
    Optional<WorkerId> approver();

    /** Refuses a disposition that takes a unit out of the denominator without saying who answers for that. */
    @Value.Check
    default void checkWhoAnswers() {
        if (disposition() == Disposition.NOT_YET) {
            throw new DomainException.InvalidValue("disposition", Problem.of("visit-without-outcome"));
        }
        if (disposition() == Disposition.VACANT_VERIFIED && verifiedBy().isEmpty()) {
            throw new DomainException.InvalidValue("verifiedBy", Problem.of("missing"));
        }
        if (disposition() == Disposition.EXCLUDED && reason().isEmpty()) {
            throw new DomainException.InvalidValue("reason", Problem.of("missing"));
        }
        if (disposition() == Disposition.EXCLUDED && approver().isEmpty()) {
            throw new DomainException.InvalidValue("approver", Problem.of("missing"));
        }
    }

    /**
     * Reads version 1 of the payload: {@code disposition}, and where they apply {@code worker}, {@code verifiedBy},
     * {@code reason}, {@code approver}.
     *
     * @throws DomainException.InvalidValue for a missing or unknown member, or an unknown code, with its JSON Pointer
     */
    static VisitOutcome read(Payload payload) {
        PayloadReader in = payload.reader();
        VisitOutcome outcome = builder()
                .disposition(in.choice("disposition", Disposition.OF_VISITS))
                .worker(in.optional("worker", VisitOutcome::workerId))
                .verifiedBy(in.optional("verifiedBy", VisitOutcome::workerId))
                .reason(in.optional("reason", VisitOutcome::code))
                .approver(in.optional("approver", VisitOutcome::workerId))
                .build();
        in.finish();
        return outcome;
    }

    private static WorkerId workerId(PayloadReader in, String name) {
        return in.textAs(name, WorkerId::new);
    }

    private static String code(PayloadReader in, String name) {
        return in.textAs(name, text -> TextRules.identifier(name, text));
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VisitOutcome}. */
    final class Builder extends ImmutableVisitOutcome.Builder {
        Builder() {}
    }
}
