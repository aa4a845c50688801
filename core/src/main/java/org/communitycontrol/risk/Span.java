package org.communitycontrol.risk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * Days in a row with one outcome.
 *
 * @param from the first day, at whose end the outcome held for the first time
 * @param to the last day, included
 * @param reason why it began, as of {@code from}
 * @param <V> the type of the value
 * @param <R> the reasons
 */
public record Span<V, R extends Reason<V>>(
        @JsonProperty LocalDate from,
        @JsonProperty LocalDate to,
        @JsonProperty R reason) {

    public Span {
        if (to.isBefore(from)) {
            throw new DomainException.InvalidValue("to", Problem.of("days-reversed", Input.day("from", from)));
        }
    }
}
