package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import org.communitycontrol.finding.Problem;

/**
 * An amendment without effect, and why; ordered by the amendment's id.
 *
 * <p>One that was retracted, or overruled by a later one, is not idle: it did what it could.
 *
 * @param fact the amendment
 * @param reason why it has no effect
 */
public record IdleAmendment(Fact fact, Reason reason) implements Comparable<IdleAmendment> {

    private static final Comparator<IdleAmendment> ORDER = Comparator.comparing(IdleAmendment::id);

    /** Returns the amendment's id. */
    public FactId id() {
        return fact.id();
    }

    /** Returns the sentence for the reason; it names no fact. */
    public Problem problem() {
        return Problem.of(reason.code());
    }

    @Override
    public int compareTo(IdleAmendment other) {
        return ORDER.compare(this, other);
    }

    /** Why an amendment has no effect. */
    public enum Reason {
        /** Its target is not in the ledger; it takes effect when the target arrives. */
        WAITS("amendment-waits"),
        /** Its payload has not the form of its kind, or is of a version that this release does not know. */
        UNREADABLE("amendment-unreadable"),
        /** It is its own target. */
        OF_ITSELF("amendment-of-itself"),
        /** It corrects an amendment; amendments can only be retracted. */
        CORRECTS_AN_AMENDMENT("correction-of-amendment"),
        /** It retracts an amendment that was recorded later than itself. */
        BEFORE_ITS_TARGET("amendment-before-target"),
        /** It is the last of a longer chain of retractions of retractions than {@link Amendment#LONGEST_CHAIN}. */
        CHAIN_TOO_LONG("amendment-chain-too-long");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
