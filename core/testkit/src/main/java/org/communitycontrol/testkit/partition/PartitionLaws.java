package org.communitycontrol.testkit.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;
import org.communitycontrol.partition.Rate;

/**
 * What holds for every closed partition, to be run against an enum of parts.
 *
 * <pre>{@code
 * class MyPartsProperties implements PartitionLaws<MyPart> {
 *     public Class<MyPart> parts() {
 *         return MyPart.class;
 *     }
 * }
 * }</pre>
 *
 * @param <P> the parts
 */
public interface PartitionLaws<P extends Enum<P> & Part> {

    /** Returns the enum whose constants are the parts. */
    Class<P> parts();

    /** Returns the partitions the laws are tried on. */
    @Provide
    default Arbitrary<ClosedPartition<P>> partitions() {
        return PartitionDomain.partitions(parts());
    }

    /** Returns single parts. */
    @Provide
    default Arbitrary<P> part() {
        return Arbitraries.of(parts());
    }

    /** Disjoint sets add up in any grouping. */
    @Property
    default void additionIsAssociative(
            @ForAll("partitions") ClosedPartition<P> one,
            @ForAll("partitions") ClosedPartition<P> two,
            @ForAll("partitions") ClosedPartition<P> three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    /** Disjoint sets add up in any order. */
    @Property
    default void additionIsCommutative(
            @ForAll("partitions") ClosedPartition<P> one, @ForAll("partitions") ClosedPartition<P> two) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one)).hasSameHashCodeAs(two.plus(one));
    }

    /** No units change nothing. */
    @Property
    default void theEmptyPartitionIsTheIdentity(@ForAll("partitions") ClosedPartition<P> partition) {
        assertThat(partition.plus(ClosedPartition.empty(parts()))).isEqualTo(partition);
        assertThat(ClosedPartition.empty(parts()).plus(partition)).isEqualTo(partition);
    }

    /** Nothing is registered that stands in no part, and nothing stands in two. */
    @Property
    default void registeredIsTheSumOfTheParts(@ForAll("partitions") ClosedPartition<P> partition) {
        assertThat(BigInteger.valueOf(partition.registered()))
                .isEqualTo(sum(partition.counts(), EnumSet.allOf(Part.Role.class)));
    }

    /** Adding two partitions loses no unit of any part. */
    @Property
    default void additionConservesEveryPart(
            @ForAll("partitions") ClosedPartition<P> one, @ForAll("partitions") ClosedPartition<P> two) {
        ClosedPartition<P> both = one.plus(two);
        assertThat(both.registered()).isEqualTo(one.registered() + two.registered());
        for (P part : parts().getEnumConstants()) {
            assertThat(both.count(part)).isEqualTo(one.count(part) + two.count(part));
        }
    }

    /** One more unit in a part is one more registered, and no other part notices. */
    @Property
    default void aUnitMoreIsOneMoreInItsPartOnly(
            @ForAll("partitions") ClosedPartition<P> partition, @ForAll("part") P part) {
        ClosedPartition<P> more = partition.plus(ClosedPartition.unit(part));
        assertThat(more).isEqualTo(partition.with(part, 1));
        Map<P, Long> counts = new EnumMap<>(partition.counts());
        counts.merge(part, 1L, Long::sum);
        assertThat(more.counts()).isEqualTo(counts);
    }

    /** A unit that changes its part is still registered once. */
    @Property
    default void aMoveConservesTheRegistered(
            @ForAll("partitions") ClosedPartition<P> others, @ForAll("part") P from, @ForAll("part") P to) {
        ClosedPartition<P> before = others.with(from, 1);
        ClosedPartition<P> after = before.move(from, to);
        assertThat(after.registered()).isEqualTo(before.registered());
        assertThat(after).isEqualTo(others.with(to, 1));
        assertThat(after.move(to, from)).isEqualTo(before);
    }

    /** Expected is registered less the units of which nothing was expected, and it is done or outstanding. */
    @Property
    default void expectedIsDoneAndOutstanding(@ForAll("partitions") ClosedPartition<P> partition) {
        assertThat(BigInteger.valueOf(partition.done())).isEqualTo(sum(partition.counts(), EnumSet.of(Part.Role.DONE)));
        assertThat(BigInteger.valueOf(partition.outstanding()))
                .isEqualTo(sum(partition.counts(), EnumSet.of(Part.Role.OUTSTANDING)));
        assertThat(partition.expected()).isEqualTo(partition.done() + partition.outstanding());
        assertThat(BigInteger.valueOf(partition.registered() - partition.expected()))
                .isEqualTo(sum(partition.counts(), EnumSet.of(Part.Role.NOT_EXPECTED)));
    }

    /** Full means that something was expected and all of it is done; never anything else. */
    @Property
    default void fullOnlyWhereEveryExpectedUnitIsDone(@ForAll("partitions") ClosedPartition<P> partition) {
        assertThat(partition.full()).isEqualTo(partition.expected() > 0 && partition.done() == partition.expected());
        for (P part : parts().getEnumConstants()) {
            if (part.role() == Part.Role.OUTSTANDING) {
                assertThat(partition.with(part, 1).full()).isFalse();
            }
        }
    }

    /** The printed rate is 100.0 for a full coverage and for no other, and 0.0 only where nothing is done. */
    @Property
    default void theRateNeverPretends(@ForAll("partitions") ClosedPartition<P> partition) {
        Rate rate = partition.rate();
        assertThat(rate).isEqualTo(new Rate(partition.done(), partition.expected()));
        assertThat(rate.percent().isPresent()).isEqualTo(partition.expected() > 0);
        rate.percent().ifPresent(percent -> {
            assertThat(percent.compareTo(new BigDecimal("100.0")) == 0).isEqualTo(partition.full());
            assertThat(percent.signum() == 0).isEqualTo(partition.done() == 0);
        });
    }

    /** Work done never lowers the rate. */
    @Property
    default void theRateRisesWithTheWorkDone(
            @ForAll("partitions") ClosedPartition<P> others, @ForAll("part") P from, @ForAll("part") P to) {
        if (from.role() != Part.Role.OUTSTANDING || to.role() != Part.Role.DONE) {
            return;
        }
        ClosedPartition<P> before = others.with(from, 1);
        ClosedPartition<P> after = before.move(from, to);
        assertThat(after.done()).isEqualTo(before.done() + 1);
        assertThat(after.expected()).isEqualTo(before.expected());
        assertThat(after.rate().percent().orElseThrow())
                .isGreaterThanOrEqualTo(before.rate().percent().orElseThrow());
    }

    /** The counts of a partition are the partition. */
    @Property
    default void countsGiveThePartitionBack(@ForAll("partitions") ClosedPartition<P> partition) {
        assertThat(ClosedPartition.of(parts(), partition.counts())).isEqualTo(partition);
    }

    /** Fewer known units than registered leave the difference to the rest, and as many leave nothing. */
    @Property
    default void closingGivesTheRestItsDifference(
            @ForAll("partitions") ClosedPartition<P> known, @ForAll("part") P rest) {
        for (long more = 0; more <= 1; more++) {
            Accepted<ClosedPartition<P>> closed =
                    ClosedPartition.closing(parts(), known.registered() + more, known.counts(), rest);
            assertThat(closed.clean()).isTrue();
            assertThat(closed.values()).containsExactly(known.with(rest, more));
        }
    }

    /** One unit more than registered is a finding with both numbers, and no partition. */
    @Property
    default void moreThanRegisteredIsAFinding(@ForAll("partitions") ClosedPartition<P> others, @ForAll("part") P rest) {
        ClosedPartition<P> known = others.with(rest, 1);
        long registered = known.registered() - 1;
        Accepted<ClosedPartition<P>> closed = ClosedPartition.closing(parts(), registered, known.counts(), rest);
        assertThat(closed.values()).isEmpty();
        assertThat(closed.findings()).hasSize(1);
        Finding finding = closed.findings().get(0);
        assertThat(finding.code()).isEqualTo("more-than-registered");
        assertThat(finding.problem().inputs())
                .containsExactly(Input.count("counted", known.registered()), Input.count("registered", registered));
        assertThat(finding.problem().bound()).hasValue(Long.toString(registered));
    }

    private BigInteger sum(Map<P, Long> counts, Set<Part.Role> roles) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<P, Long> entry : counts.entrySet()) {
            if (roles.contains(entry.getKey().role())) {
                sum = sum.add(BigInteger.valueOf(entry.getValue()));
            }
        }
        return sum;
    }
}
