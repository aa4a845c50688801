package org.communitycontrol.clues;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/** Splits a list of clues among places, evenly and so that none is lost. */
public final class ClueSplit {

    private ClueSplit() {}

    /**
     * Returns the place of each clue, in the order of the list: the first place has the first clues.
     *
     * <p>Each place gets the whole part of its exact share; the clues left over go one each to the largest remainders,
     * of equal ones to the place named first. With equal weights the numbers differ by one at most. Ten clues, weights 1,
     * 1 and 2: 3, 2 and 5, for the shares are 2.5, 2.5 and 5.
     *
     * @throws DomainException.InvalidValue with {@code no-place} unless some weight is above 0, {@code repeated-id} for a
     *     place named twice, {@code negative} for a negative number of clues
     */
    public static List<String> places(int clues, List<ClueShare> shares) {
        long total = shares.stream().mapToLong(ClueShare::weight).sum();
        refuse(clues < 0, "clues", "negative");
        refuse(total == 0, "places", "no-place");
        Set<String> names = new HashSet<>();
        shares.forEach(share -> refuse(!names.add(share.place()), "places", "repeated-id"));
        // Both factors are below 2^31, so the product is exact.
        List<Integer> byRemainder = new ArrayList<>();
        int[] counts = new int[shares.size()];
        long[] remainders = new long[shares.size()];
        int given = 0;
        for (int i = 0; i < shares.size(); i++) {
            long product = (long) clues * shares.get(i).weight();
            counts[i] = (int) (product / total);
            remainders[i] = product % total;
            given += counts[i];
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparingLong((Integer place) -> -remainders[place]));
        for (int i = 0; i < clues - given; i++) {
            counts[byRemainder.get(i)]++;
        }
        ImmutableList.Builder<String> places = ImmutableList.builderWithExpectedSize(clues);
        for (int i = 0; i < counts.length; i++) {
            for (int clue = 0; clue < counts[i]; clue++) {
                places.add(shares.get(i).place());
            }
        }
        return places.build();
    }

    private static void refuse(boolean wrong, String field, String code) {
        if (wrong) {
            throw new DomainException.InvalidValue(field, Problem.of(code));
        }
    }
}
