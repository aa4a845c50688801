package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.workforce.WallTime;

/**
 * From how many minutes on a shift is worth what part of a day.
 *
 * @param bound 超过, 以上 or 满: whether the number itself is enough is the word's matter
 * @param minutes the number, 0 to 1440
 * @param days above 0, at most 3, with at most four decimals
 */
public record RecognitionStep(
        @JsonProperty Bound bound,
        @JsonProperty int minutes,
        @JsonProperty BigDecimal days) {

    private static final int MOST_DAYS = 3;

    /**
     * Refuses what is no step upwards.
     *
     * @throws DomainException.InvalidValue with {@code recognition-bound}, {@code out-of-range} or {@code scheme-number}
     */
    public RecognitionStep {
        if (bound != Bound.EXCEEDING && bound != Bound.AT_LEAST && bound != Bound.REACHING) {
            throw new DomainException.InvalidValue("bound", Problem.of("recognition-bound"));
        }
        NumberRules.between("minutes", minutes, 0, WallTime.MINUTES_A_DAY);
        days = Amounts.positive("days", days, MOST_DAYS);
    }

    /** Returns whether {@code served} minutes are enough. */
    public boolean holds(int served) {
        return served > 0 && bound.holds(served, minutes);
    }

    /** Returns the fewest minutes that are enough. */
    public int leastMinutes() {
        return Math.max(1, bound.holds(minutes, minutes) ? minutes : minutes + 1);
    }
}
