package org.communitycontrol.testkit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.HumanOverride;
import org.communitycontrol.decision.Overridden;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;

/**
 * What holds for the decisions of every rule.
 *
 * @param <V> the type of the value
 * @param <R> the reasons
 */
public interface DecisionLaws<V, R extends Reason<V>> {

    /** Returns decisions of the rule. */
    @Provide
    Arbitrary<Decision<V, R>> decisions();

    /** Outcome and explanation cannot disagree: the outcome is the reason's. */
    @Property
    default void theOutcomeIsTheReasons(@ForAll("decisions") Decision<V, R> decision) {
        assertThat(decision.outcome()).isEqualTo(decision.reason().outcome());
        boolean undetermined = decision.outcome().match(found -> false, missing -> {
            assertThat(missing.undetermined()).isNotEmpty();
            return true;
        });
        assertThat(decision.outcome().toOptional().isEmpty()).isEqualTo(undetermined);
    }

    /** One line says on whom, as of when, by which policy and how sure; in every language. */
    @Property
    default void theLineNamesSubjectDayAndPolicy(@ForAll("decisions") Decision<V, R> decision) {
        for (Language language : Language.values()) {
            assertThat(decision.explain(language))
                    .contains(
                            decision.subject(),
                            decision.asOf().toString(),
                            decision.policy().id().value(),
                            decision.policy().confidence().code(),
                            decision.reason().sentence(language));
        }
    }

    /** The sentence of a reason quotes its operands, and needs none that it does not have. */
    @Property
    default void theReasonFillsItsSentence(@ForAll("decisions") Decision<V, R> decision) {
        for (Language language : Language.values()) {
            String sentence = decision.reason().sentence(language);
            for (Input input : decision.reason().inputs()) {
                assertThat(sentence).doesNotContain("{" + input.name() + "}");
            }
            assertThat(sentence).doesNotContainPattern("\\{[a-zA-Z]+}");
        }
    }

    /** A human decision stands beside the computed one and changes nothing in it. */
    @Property
    default void anOverrideLeavesTheDecisionAsItWas(
            @ForAll("decisions") Decision<V, R> decision, @ForAll("decisions") Decision<V, R> other) {
        other.outcome().toOptional().ifPresent(value -> {
            Overridden<V, R> both = decision.overriddenBy(
                    new HumanOverride<>(value, "W-01", "local-knowledge", decision.asOf(), "county-review"));
            assertThat(both.computed()).isEqualTo(decision);
            assertThat(both.value()).isEqualTo(value);
        });
    }
}
