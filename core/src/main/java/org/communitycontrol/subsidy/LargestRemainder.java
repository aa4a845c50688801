package org.communitycontrol.subsidy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * Splits whole fen in proportion to weights so that the parts add up: everybody gets the whole part of what is due, and
 * what is left goes fen by fen to the largest remainders, the one named first where they are equal.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Returns the parts, in the order of {@code weights}; together exactly {@code fen}.
     *
     * @param fen from zero
     * @param weights from zero; not all of them zero unless {@code fen} is
     * @throws DomainException.InvalidValue with {@code negative}, or with {@code nobody-to-pay}
     */
    public static long[] split(long fen, List<BigInteger> weights) {
        BigInteger all = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            if (weight.signum() < 0) {
                throw new DomainException.InvalidValue("weights", Problem.of("negative"));
            }
            all = all.add(weight);
        }
        if (fen < 0) {
            throw new DomainException.InvalidValue("fen", Problem.of("negative"));
        }
        long[] parts = new long[weights.size()];
        if (fen == 0) {
            return parts;
        }
        if (all.signum() == 0) {
            throw new DomainException.InvalidValue("weights", Problem.of("nobody-to-pay"));
        }
        List<Remainder> remainders = new ArrayList<>();
        long left = fen;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] due = weights.get(i).multiply(BigInteger.valueOf(fen)).divideAndRemainder(all);
            parts[i] = due[0].longValueExact();
            left -= parts[i];
            remainders.add(new Remainder(i, due[1]));
        }
        remainders.sort(Comparator.comparing(Remainder::size).reversed().thenComparing(Remainder::index));
        for (int i = 0; i < left; i++) {
            parts[remainders.get(i).index()]++;
        }
        return parts;
    }

    private record Remainder(int index, BigInteger size) {}
}
