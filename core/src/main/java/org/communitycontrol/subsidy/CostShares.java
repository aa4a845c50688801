package org.communitycontrol.subsidy;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.subsidy.scheme.CostShare;
import org.communitycontrol.subsidy.scheme.Payer;

/**
 * Splits what a worker is owed between those who bear it, in proportion to what each bears of the days that are paid. A cap
 * takes from all of them alike.
 */
public final class CostShares {

    private CostShares() {}

    /**
     * Returns who bears how many fen: {@code payers} first and in their order, also those who bear nothing, then the others as
     * {@code paidFen} names them. Together exactly {@code owedFen}, or nothing if no payer is known of what is paid; a fen owed
     * equally goes to the one who stands first.
     *
     * @param owedFen after the cap
     * @param paidFen what is paid before the cap, from zero, by those who bear it; without parts if nobody is named
     */
    public static Map<Payer, Long> split(long owedFen, List<Payer> payers, Map<List<CostShare.Part>, Long> paidFen) {
        Map<Payer, BigInteger> weights = weights(payers, paidFen);
        boolean known = false;
        for (BigInteger weight : weights.values()) {
            known |= weight.signum() > 0;
        }
        long[] split = LargestRemainder.split(known ? owedFen : 0, List.copyOf(weights.values()));
        Map<Payer, Long> shares = new LinkedHashMap<>();
        int at = 0;
        for (Payer payer : weights.keySet()) {
            shares.put(payer, split[at++]);
        }
        return shares;
    }

    /** Each payer's part of all that is paid, over one denominator, which is left out: only the proportion counts. */
    private static Map<Payer, BigInteger> weights(List<Payer> payers, Map<List<CostShare.Part>, Long> paidFen) {
        Map<Payer, BigInteger> weights = new LinkedHashMap<>();
        for (Payer payer : payers) {
            weights.put(payer, BigInteger.ZERO);
        }
        BigInteger denominator = denominator(paidFen.keySet());
        paidFen.forEach((parts, fen) -> {
            BigInteger unit = BigInteger.valueOf(fen).multiply(denominator.divide(all(parts)));
            for (CostShare.Part part : parts) {
                weights.merge(part.payer(), unit.multiply(BigInteger.valueOf(part.parts())), BigInteger::add);
            }
        });
        return weights;
    }

    private static BigInteger denominator(Collection<List<CostShare.Part>> each) {
        BigInteger denominator = BigInteger.ONE;
        for (List<CostShare.Part> parts : each) {
            BigInteger all = all(parts);
            denominator = denominator.multiply(all).divide(denominator.gcd(all));
        }
        return denominator;
    }

    private static BigInteger all(List<CostShare.Part> parts) {
        long all = 0;
        for (CostShare.Part part : parts) {
            all += part.parts();
        }
        return BigInteger.valueOf(Math.max(1, all));
    }
}
