package org.communitycontrol.territory.history;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;

/** Divides the units of a partition by weight, in whole units: no total of a part changes, no share is negative. */
final class Apportionment {

    private Apportionment() {}

    /**
     * Returns one partition for each weight. Where the weights add up to the registered units, each share has as many units
     * as its weight says.
     *
     * @param weights one or more, each 1 or more
     */
    static <P extends Enum<P> & Part> List<ClosedPartition<P>> of(
            Class<P> type, ClosedPartition<P> whole, List<Long> weights) {
        List<Long> sizes = divide(whole.registered(), weights);
        List<ClosedPartition<P>> shares = new ArrayList<>();
        List<P> parts = List.copyOf(whole.counts().keySet());
        List<Long> rest = new ArrayList<>(whole.counts().values());
        for (long size : sizes) {
            // At most all that is left, so no part gives more than it has.
            List<Long> taken = divide(size, rest);
            Map<P, Long> share = new EnumMap<>(type);
            for (int i = 0; i < parts.size(); i++) {
                share.put(parts.get(i), taken.get(i));
                rest.set(i, rest.get(i) - taken.get(i));
            }
            shares.add(ClosedPartition.of(type, share));
        }
        return shares;
    }

    /** Divides {@code units} by weight: whole quotas first, then one more to the largest remainders, ties to the first. */
    static List<Long> divide(long units, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        List<Long> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long given = 0;
        for (long weight : weights) {
            BigInteger[] quota = sum.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : BigInteger.valueOf(units)
                            .multiply(BigInteger.valueOf(weight))
                            .divideAndRemainder(sum);
            shares.add(quota[0].longValueExact());
            remainders.add(quota[1]);
            given += quota[0].longValueExact();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> remainders.get(i)).reversed());
        for (int i = 0; i < units - given && sum.signum() > 0; i++) {
            shares.set(order.get(i), shares.get(order.get(i)) + 1);
        }
        return shares;
    }
}
