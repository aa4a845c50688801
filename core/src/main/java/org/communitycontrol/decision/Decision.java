package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.immutables.value.Value;

/**
 * A decision with all that is needed to defend it.
 *
 * <p>Written to JSON with its outcome, which is ignored when it is read back: the outcome follows from the reason.
 *
 * @param <V> the type of the value
 * @param <R> the reasons this decision can have
 */
@Value.Immutable
@JsonPropertyOrder({"subject", "asOf", "outcome", "reason", "policy", "clauses", "inputs", "counterFacts"})
public interface Decision<V, R extends Reason<V>> {

    /** The identifier of what was decided on. */
    @JsonProperty
    String subject();

    /** The day at whose end the decision holds. Nothing dated later was looked at. */
    @JsonProperty
    LocalDate asOf();

    /** Why, and therefore what. */
    @JsonProperty
    R reason();

    /** The policy that was applied. */
    @JsonProperty
    PolicyReference policy();

    /** The clauses of the notice the decision serves, as ids. */
    @JsonProperty
    List<String> clauses();

    /** What the decision looked at, beyond the operands of the reason. */
    @JsonProperty
    List<Input> inputs();

    /** What would change it; empty if nothing the host can record would. */
    @JsonProperty
    List<CounterFact<V>> counterFacts();

    /** Returns what was decided. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    default Outcome<V> outcome() {
        return reason().outcome();
    }

    /** Returns this decision and, beside it, what a human decided instead. */
    default Overridden<V, R> overriddenBy(HumanOverride<V> override) {
        return new Overridden<>(this, override);
    }

    /** Returns subject, day, reason and policy as one line. */
    default String explain(Language language) {
        return Messages.standard()
                .render(
                        "decision.line",
                        List.of(
                                Input.id("subject", subject()),
                                Input.day("asOf", asOf()),
                                Input.code("reason", reason().sentence(language)),
                                Input.code("policy", policy().id().value()),
                                Input.code("confidence", policy().confidence().code())),
                        language);
    }

    @JsonCreator
    private static <V, R extends Reason<V>> Decision<V, R> of(
            @JsonProperty("subject") String subject,
            @JsonProperty("asOf") LocalDate asOf,
            @JsonProperty("reason") R reason,
            @JsonProperty("policy") PolicyReference policy,
            @JsonProperty("clauses") List<String> clauses,
            @JsonProperty("inputs") List<Input> inputs,
            @JsonProperty("counterFacts") List<CounterFact<V>> counterFacts) {
        return Decision.<V, R>builder()
                .subject(subject)
                .asOf(asOf)
                .reason(reason)
                .policy(policy)
                .addAllClauses(clauses)
                .addAllInputs(inputs)
                .addAllCounterFacts(counterFacts)
                .build();
    }

    /** Returns an empty builder. */
    static <V, R extends Reason<V>> Builder<V, R> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link Decision}.
     *
     * @param <V> the type of the value
     * @param <R> the reasons this decision can have
     */
    final class Builder<V, R extends Reason<V>> extends ImmutableDecision.Builder<V, R> {
        Builder() {}
    }
}
