package org.communitycontrol.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * The facts of one kind among those that stand, as a feature takes them, and those it could not take.
 *
 * <p>What stands does not depend on the order in which facts arrived, so neither does this.
 *
 * @param facts in the order in which they came about
 * @param refused facts of the kind that cannot be read, or are of another subject type, with what is wrong
 * @param <T> what the feature makes of a fact
 */
public record ReadFacts<T>(List<T> facts, SortedMap<FactId, Decoded.Refused<?>> refused) {

    public ReadFacts {
        facts = ImmutableList.copyOf(facts);
        refused = ImmutableSortedMap.copyOf(refused);
    }

    /**
     * Returns the facts of the kind {@code type} in {@code standing}; those of other kinds are left alone.
     *
     * @param subjectType the subject type of the kind; a fact of another is refused with {@code wrong-subject}
     * @param make what the feature makes of a fact and its payload; what it refuses is refused
     */
    public static <P, T> ReadFacts<T> of(
            List<StandingFact> standing,
            FactType<P> type,
            String subjectType,
            BiFunction<? super Fact, ? super P, ? extends T> make) {
        List<T> facts = new ArrayList<>();
        SortedMap<FactId, Decoded.Refused<?>> refused = new TreeMap<>();
        for (StandingFact each : standing) {
            Fact fact = each.fact();
            if (!fact.kind().equals(type.kind())) {
                continue;
            }
            if (!fact.subject().type().equals(subjectType)) {
                refused.put(fact.id(), new Decoded.Refused<P>("/subject/type", Problem.of("wrong-subject")));
                continue;
            }
            type.decode(fact)
                    .match(known -> take(fact, known.payload(), make, facts, refused), unknown -> false, no -> {
                        refused.put(fact.id(), no);
                        return false;
                    });
        }
        return new ReadFacts<>(facts, refused);
    }

    private static <P, T> boolean take(
            Fact fact,
            P payload,
            BiFunction<? super Fact, ? super P, ? extends T> make,
            List<T> facts,
            SortedMap<FactId, Decoded.Refused<?>> refused) {
        try {
            return facts.add(make.apply(fact, payload));
        } catch (DomainException.InvalidValue notAnId) {
            refused.put(fact.id(), new Decoded.Refused<P>("/subject/id", notAnId.problem()));
            return false;
        }
    }
}
