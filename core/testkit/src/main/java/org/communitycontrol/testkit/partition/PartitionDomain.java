package org.communitycontrol.testkit.partition;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;
import org.communitycontrol.partition.Rate;
import org.communitycontrol.screening.Disposition;

/**
 * Partitions and rates of up to a thousand million units a part, with many empty parts, as small communities have.
 *
 * <p>Use as {@code @Domain(PartitionDomain.class)}, or call the generators.
 */
public class PartitionDomain extends DomainContextBase {

    private static final long MOST_UNITS = 1_000_000_000L;

    /** Creates the domain; jqwik does so itself. */
    public PartitionDomain() {}

    /** Returns partitions of households or key persons by what came of the visit. */
    @Provide
    public Arbitrary<ClosedPartition<Disposition>> dispositions() {
        return partitions(Disposition.class);
    }

    /** Returns rates, those without a denominator and those next to 0 and to 1 included. */
    @Provide
    public Arbitrary<Rate> rates() {
        Arbitrary<Long> denominators = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3000), Arbitraries.longs().between(0, MOST_UNITS));
        return denominators.flatMap(denominator -> Arbitraries.longs()
                .between(0, denominator)
                .edgeCases(edge -> edge.add(0L, Math.min(1, denominator), Math.max(0, denominator - 1), denominator))
                .map(numerator -> new Rate(numerator, denominator)));
    }

    /** Returns partitions into the parts of {@code type}. */
    public static <P extends Enum<P> & Part> Arbitrary<ClosedPartition<P>> partitions(Class<P> type) {
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 50)),
                Tuple.of(1, Arbitraries.longs().between(1, MOST_UNITS)));
        List<Arbitrary<Long>> each = new ArrayList<>();
        for (int i = 0; i < type.getEnumConstants().length; i++) {
            each.add(counts);
        }
        // zeros are frequent already; the product of all edge cases would leave no try for anything else
        return Combinators.combine(each).as(values -> sum(type, values)).withoutEdgeCases();
    }

    private static <P extends Enum<P> & Part> ClosedPartition<P> sum(Class<P> type, List<Long> values) {
        ClosedPartition<P> sum = ClosedPartition.empty(type);
        P[] parts = type.getEnumConstants();
        for (int i = 0; i < parts.length; i++) {
            sum = sum.with(parts[i], values.get(i));
        }
        return sum;
    }
}
