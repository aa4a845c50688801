package org.communitycontrol.testkit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;

/**
 * What holds for every rule whose explanations leave nothing out.
 *
 * @param <V> the type of the value
 * @param <R> the reasons
 */
public interface ReplayLaws<V, R extends Reason<V>> {

    /** Returns decisions of the rule. */
    @Provide
    Arbitrary<Decision<V, R>> decisions();

    /** Returns fifty decisions of the rule at a time. */
    @Provide
    default Arbitrary<List<Decision<V, R>>> manyDecisions() {
        return decisions().list().ofSize(50);
    }

    /** Returns the decision made again from facts and numbers that were put together from the explanation alone. */
    Decision<V, R> replay(Explained explained);

    /** The inputs of an explanation are all that decided: from them alone the same value comes out. */
    @Property
    default void replayingTheInputsGivesTheSameValue(@ForAll("decisions") Decision<V, R> decision) {
        Explained explained = Explained.of(decision);
        assertThat(replay(explained).outcome())
                .as("%s from %s", decision.reason().code(), explained.inputs())
                .isEqualTo(decision.outcome());
    }

    /** Whatever can tip a decision is named: two that name the same come out the same. */
    @Property
    default void everyDecisiveInputIsMentioned(@ForAll("manyDecisions") List<Decision<V, R>> decisions) {
        Map<Explained, Outcome<V>> outcomes = new HashMap<>();
        for (Decision<V, R> decision : decisions) {
            Outcome<V> before = outcomes.putIfAbsent(Explained.of(decision), decision.outcome());
            assertThat(decision.outcome()).isEqualTo(before == null ? decision.outcome() : before);
        }
    }
}
