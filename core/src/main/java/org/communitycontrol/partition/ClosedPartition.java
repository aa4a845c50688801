package org.communitycontrol.partition;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * Registered units, each counted in exactly one part.
 *
 * <p>{@code registered} is the sum of the parts by construction; {@code expected} is registered less the parts that are
 * {@linkplain Part.Role#NOT_EXPECTED not expected}; coverage is full only where {@code done = expected} and something
 * was expected. Partitions of disjoint sets of units add up: {@link #plus} is associative and commutative, and {@link
 * #empty} is its identity. Immutable.
 *
 * @param <P> the parts
 */
@SuppressWarnings("EnumOrdinal") // a dense index into the counts; the ordinal never leaves this class
public final class ClosedPartition<P extends Enum<P> & Part> {

    private final Class<P> type;
    private final P[] parts;
    private final long[] counts;

    private ClosedPartition(Class<P> type, P[] parts, long[] counts) {
        this.type = type;
        this.parts = parts;
        this.counts = counts;
    }

    /** Returns the partition of no units. */
    public static <P extends Enum<P> & Part> ClosedPartition<P> empty(Class<P> type) {
        P[] parts = type.getEnumConstants();
        return new ClosedPartition<>(type, parts, new long[parts.length]);
    }

    /** Returns the partition of one unit. */
    public static <P extends Enum<P> & Part> ClosedPartition<P> unit(P part) {
        return empty(part.getDeclaringClass()).with(part, 1);
    }

    /**
     * Returns the partition with these counts; a part that is not named counts 0.
     *
     * @throws DomainException.InvalidValue if a count is negative
     */
    public static <P extends Enum<P> & Part> ClosedPartition<P> of(Class<P> type, Map<P, Long> counts) {
        ClosedPartition<P> sum = empty(type);
        for (Map.Entry<P, Long> entry : counts.entrySet()) {
            sum = sum.with(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /**
     * Returns the partition of {@code registered} units of which {@code counts} are known; the others fall into
     * {@code rest}.
     *
     * <p>More units counted than registered is not 100 % but a mistake: no value, and a finding
     * {@code more-than-registered} with both numbers.
     */
    public static <P extends Enum<P> & Part> Accepted<ClosedPartition<P>> closing(
            Class<P> type, long registered, Map<P, Long> counts, P rest) {
        ClosedPartition<P> known = of(type, counts);
        long missing = registered - known.registered();
        if (missing < 0) {
            Problem problem = Problem.builder()
                    .code("more-than-registered")
                    .addInputs(Input.count("counted", known.registered()), Input.count("registered", registered))
                    .bound(Long.toString(registered))
                    .nearest(Long.toString(registered))
                    .build();
            return new Accepted<>(List.of(), List.of(new Finding(Place.NOWHERE, problem)));
        }
        return Accepted.of(List.of(known.with(rest, missing)));
    }

    /**
     * Returns this partition with {@code more} units in {@code part}.
     *
     * @throws DomainException.InvalidValue if {@code more} is negative
     */
    public ClosedPartition<P> with(P part, long more) {
        if (more < 0) {
            throw new DomainException.InvalidValue(part.code(), Problem.of("negative"));
        }
        long[] sum = counts.clone();
        sum[part.ordinal()] = Math.addExact(sum[part.ordinal()], more);
        return new ClosedPartition<>(type, parts, sum);
    }

    /** Returns the partition of these units and {@code other}'s; the two sets must have no unit in common. */
    public ClosedPartition<P> plus(ClosedPartition<P> other) {
        long[] sum = counts.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], other.counts[i]);
        }
        return new ClosedPartition<>(type, parts, sum);
    }

    /**
     * Returns this partition after one unit went from one part to another.
     *
     * @throws DomainException.InvalidValue if there is no unit in {@code from}
     */
    public ClosedPartition<P> move(P from, P to) {
        if (counts[from.ordinal()] == 0) {
            throw new DomainException.InvalidValue(from.code(), Problem.of("no-unit-to-move"));
        }
        long[] moved = counts.clone();
        moved[from.ordinal()]--;
        moved[to.ordinal()] = Math.addExact(moved[to.ordinal()], 1);
        return new ClosedPartition<>(type, parts, moved);
    }

    /** Returns the units in {@code part}. */
    public long count(P part) {
        return counts[part.ordinal()];
    }

    /** Returns the count of every part, in the order of the enum, zero included. */
    public Map<P, Long> counts() {
        Map<P, Long> map = new EnumMap<>(type);
        for (P part : parts) {
            map.put(part, counts[part.ordinal()]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** Returns all registered units: the sum of the parts. */
    public long registered() {
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }

    /** Returns the units where something was to be done: registered less those not expected. */
    public long expected() {
        return Math.addExact(done(), outstanding());
    }

    /** Returns the expected units that are done. */
    public long done() {
        return sum(Part.Role.DONE);
    }

    /** Returns the expected units that are not done. */
    public long outstanding() {
        return sum(Part.Role.OUTSTANDING);
    }

    /** Returns whether every expected unit is done; false where nothing was expected. */
    public boolean full() {
        return expected() > 0 && outstanding() == 0;
    }

    /** Returns done over expected. */
    public Rate rate() {
        return new Rate(done(), expected());
    }

    private long sum(Part.Role role) {
        long sum = 0;
        for (P part : parts) {
            if (part.role() == role) {
                sum = Math.addExact(sum, counts[part.ordinal()]);
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClosedPartition<?> that && type == that.type && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder().append(rate());
        for (P part : parts) {
            out.append(", ").append(part.code()).append(' ').append(counts[part.ordinal()]);
        }
        return out.toString();
    }
}
