package org.communitycontrol.clues;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/**
 * What a worker found out about a clue: the payload of the kind {@code clue-result}, whose day is the day of the fact.
 *
 * <p>A transfer says who takes over, and a duplicate says of which clue: neither lets anybody fall between two offices.
 */
@Value.Immutable
public interface ClueResult {

    /** A clue ends; the subject is of the type {@code clue}, its id is the host's. */
    FactType<ClueResult> FACT = FactType.of(new FactKind("clue-result"), ClueResult::read);

    /** How the clue ends. */
    @JsonProperty
    ClueOutcome outcome();

    /** Who found it out. */
    @JsonProperty
    WorkerId worker();

    /** The division that takes over, of the outcome's level; there exactly with a transfer. */
    @JsonProperty
    Optional<DivisionCode> transferredTo();

    /** The other clue of the list; there exactly with a duplicate. */
    @JsonProperty
    Optional<ClueNumber> sameAs();

    /** Refuses a transfer to nowhere or to a division of another level. */
    @Value.Check
    default void transferNamesWhoTakesOver() {
        Optional<DivisionLevel> level = outcome().destination();
        if (level.isPresent() != transferredTo().isPresent()) {
            throw new DomainException.InvalidValue(
                    "transferredTo", Problem.of(level.isPresent() ? "missing" : "clue-not-transferred"));
        }
        if (level.isPresent()
                && transferredTo()
                        .map(DivisionCode::level)
                        .filter(level.get()::equals)
                        .isEmpty()) {
            throw new DomainException.InvalidValue(
                    "transferredTo",
                    Problem.of(
                            "clue-destination-level",
                            Input.code("level", level.get().code())));
        }
    }

    /** Refuses a duplicate of nothing, and another outcome with something it were a duplicate of. */
    @Value.Check
    default void duplicateNamesTheOther() {
        boolean duplicate = outcome() == ClueOutcome.DUPLICATE;
        if (duplicate != sameAs().isPresent()) {
            throw new DomainException.InvalidValue(
                    "sameAs", Problem.of(duplicate ? "missing" : "clue-not-a-duplicate"));
        }
    }

    /**
     * Reads version 1 of the payload: {@code outcome}, {@code worker}, and where they apply {@code transferredTo}, {@code
     * sameAs}.
     *
     * @throws DomainException.InvalidValue for a missing or unknown member, or an unknown code, with its JSON Pointer
     */
    static ClueResult read(Payload payload) {
        PayloadReader in = payload.reader();
        ClueResult result = builder()
                .outcome(in.choice("outcome", ClueOutcome.BY_CODE))
                .worker(in.textAs("worker", WorkerId::new))
                .transferredTo(in.optional("transferredTo", (reader, name) -> reader.textAs(name, DivisionCode::parse)))
                .sameAs(in.optional(
                        "sameAs", (reader, name) -> new ClueNumber(reader.countWithin(name, 1, Integer.MAX_VALUE))))
                .build();
        in.finish();
        return result;
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClueResult}. */
    final class Builder extends ImmutableClueResult.Builder {
        Builder() {}
    }
}
