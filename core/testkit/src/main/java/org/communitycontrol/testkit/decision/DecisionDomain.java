package org.communitycontrol.testkit.decision;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.law.ClauseCatalogue;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.message.Input;
import org.communitycontrol.testkit.days.DaysDomain;

/**
 * What a decision is made of: inputs of every kind, references to policies, identifiers.
 *
 * <p>Use as {@code @Domain(DecisionDomain.class)}, or call the generators.
 */
public class DecisionDomain extends DomainContextBase {

    /** Creates the domain; jqwik does so itself. */
    public DecisionDomain() {}

    /** Returns identifiers: 1 to 64 characters that can be seen, Chinese and those beyond the basic plane included. */
    @Provide
    public Arbitrary<String> identifiers() {
        Arbitrary<Integer> codePoints = Arbitraries.oneOf(
                Arbitraries.integers().between('!', '~'),
                Arbitraries.integers().between(0x4E00, 0x9FA5),
                Arbitraries.integers().between(0x20000, 0x20100));
        return codePoints.list().ofMinSize(1).ofMaxSize(64).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    /** Returns named inputs of every kind. */
    @Provide
    public Arbitrary<Input> inputs() {
        Arbitrary<String> names = Arbitraries.of("households", "day", "screened", "expected");
        return Arbitraries.oneOf(
                Combinators.combine(names, Arbitraries.longs()).as(Input::count),
                Combinators.combine(names, amounts()).as(Input::amount),
                Combinators.combine(names, new DaysDomain().days()).as(Input::day),
                Combinators.combine(names, Arbitraries.of("screened", "vacant-verified"))
                        .as(Input::code),
                Combinators.combine(names, identifiers()).as(Input::id));
    }

    /** Returns references to policies, in force or not, of every confidence. */
    @Provide
    public Arbitrary<PolicyReference> policies() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(64);
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of(Confidence.class),
                        Arbitraries.of(true, false))
                .as((id, version, confidence, inForce) ->
                        new PolicyReference(new PolicyId(id), version, confidence, inForce));
    }

    /** Returns things that are missing, with what their sentence quotes. */
    @Provide
    public Arbitrary<Missing> missing() {
        return Combinators.combine(
                        Arbitraries.of("households", "coverage-policy"),
                        inputs().list().ofMaxSize(3))
                .as(Missing::new);
    }

    /**
     * Returns decisions for {@code reasons}, with counter-facts that lead to {@code values}.
     *
     * <p>The counter-facts are of the right form only: whether they come true is for the rule to keep.
     */
    public static <V, R extends Reason<V>> Arbitrary<Decision<V, R>> decisions(
            Arbitrary<R> reasons, Arbitrary<V> values) {
        DecisionDomain domain = new DecisionDomain();
        Arbitrary<List<Input>> inputs = domain.inputs().list().ofMaxSize(4);
        Arbitrary<CounterFact<V>> counterFacts = Combinators.combine(
                        Arbitraries.of("record-visit", "verify-vacancy"), inputs, values)
                .as(CounterFact::new);
        Arbitrary<List<String>> clauses = Arbitraries.of(ClauseCatalogue.all())
                .map(clause -> clause.id())
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        domain.identifiers(),
                        new DaysDomain().days(),
                        reasons,
                        domain.policies(),
                        clauses,
                        inputs,
                        counterFacts.list().ofMaxSize(3))
                .as((subject, asOf, reason, policy, ids, named, counter) -> Decision.<V, R>builder()
                        .subject(subject)
                        .asOf(asOf)
                        .reason(reason)
                        .policy(policy)
                        .addAllClauses(ids)
                        .addAllInputs(named)
                        .addAllCounterFacts(counter)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(4);
    }
}
