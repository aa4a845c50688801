package org.communitycontrol.examples.commandline.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.message.Input;
import org.communitycontrol.screening.CoverageRule;

/**
 * What to generate. The same settings give the same bytes.
 *
 * @param seed any number; another seed gives another community
 * @param ground where the people live
 * @param households dwellings on the register, empty ones included; at least 1
 * @param asOf the day the truth is about; no fact is dated or recorded later
 * @param days the days of facts, the last of them {@code asOf}; 1 to 60
 * @param badShare the share of rows that are bad records, planted in addition to the good ones; 0 to 0.5
 * @param pack the id of the coverage pack that holds {@code rule}, for {@code policy.json}
 * @param rule which visits count on {@code asOf}, and who is a key person
 */
public record GeneratorSettings(
        long seed,
        Ground ground,
        int households,
        LocalDate asOf,
        int days,
        BigDecimal badShare,
        PolicyId pack,
        CoverageRule rule) {

    /** Households of a made-up community where no number is given: about 1,800 people, as the census has it. */
    public static final int HOUSEHOLDS_PER_COMMUNITY = 700;

    private static final BigDecimal MOST_BAD = new BigDecimal("0.5");
    private static final int MOST_DAYS = 60;

    /** Checks the bounds. */
    public GeneratorSettings {
        NumberRules.between("households", households, 1, Integer.MAX_VALUE);
        NumberRules.between("days", days, 1, MOST_DAYS);
        if (badShare.signum() < 0 || badShare.compareTo(MOST_BAD) > 0) {
            throw new DomainException.InvalidValue(
                    "bad",
                    Problem.builder()
                            .code("out-of-range")
                            .addInputs(
                                    Input.amount("value", badShare),
                                    Input.count("least", 0),
                                    Input.amount("most", MOST_BAD))
                            .bound("0.." + MOST_BAD)
                            .nearest(badShare.signum() < 0 ? "0" : MOST_BAD.toPlainString())
                            .build());
        }
    }

    /** Returns settings for {@code communities} made-up communities of {@value #HOUSEHOLDS_PER_COMMUNITY} households. */
    public static GeneratorSettings invented(
            long seed, int communities, LocalDate asOf, PolicyId pack, CoverageRule rule) {
        Ground ground = new Ground.Invented(communities);
        return new GeneratorSettings(
                seed, ground, communities * HOUSEHOLDS_PER_COMMUNITY, asOf, 14, new BigDecimal("0.002"), pack, rule);
    }

    /** Returns these settings on another ground. */
    public GeneratorSettings on(Ground another) {
        return new GeneratorSettings(seed, another, households, asOf, days, badShare, pack, rule);
    }

    /** Returns these settings with another number of households. */
    public GeneratorSettings withHouseholds(int number) {
        return new GeneratorSettings(seed, ground, number, asOf, days, badShare, pack, rule);
    }

    /** Returns these settings with another number of days. */
    public GeneratorSettings withDays(int number) {
        return new GeneratorSettings(seed, ground, households, asOf, number, badShare, pack, rule);
    }

    /** Returns these settings with another share of bad records. */
    public GeneratorSettings withBadShare(BigDecimal share) {
        return new GeneratorSettings(seed, ground, households, asOf, days, share, pack, rule);
    }
}
