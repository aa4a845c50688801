package org.communitycontrol.examples.commandline.generate.people;

import java.util.Random;

/**
 * Census figures that make the people plausible. They describe; nothing is decided by them.
 *
 * <p>Sources: sizes of family households, Fujian Statistical Yearbook 2021, table 3-6; ages and sexes, Seventh National
 * Population Census, bulletins 4 and 5 (2021-05-11): 17.95 % are 0–14, 18.70 % 60 and over, 13.50 % 65 and over, 51.24 %
 * male; elders in one-person households, census yearbook 2020: 37.29 million, 14.1 % of those of 60 and over (not
 * re-found, rule of thumb).
 */
final class Census {

    /** Parts of a thousand households with 1, 2, … 10 members. */
    private static final int[] SIZES = {273, 263, 194, 142, 69, 40, 11, 4, 2, 2};

    /**
     * Parts of a thousand. With the sizes above these four give the shares of ages: of one-person households 259 ‰ are
     * an elder's; of the first two members of larger ones 184 ‰ are elders; of all further members 504 ‰ are children
     * and 170 ‰ elders.
     */
    private static final int ALONE_ELDERS = 259;

    private static final int PAIR_ELDERS = 184;
    private static final int FURTHER_CHILDREN = 504;
    private static final int FURTHER_ELDERS = 170;

    /** Parts of a thousand elders up to these ages, both bounds included. */
    private static final int[][] ELDERS = {{278, 60, 64}, {400, 65, 74}, {240, 75, 84}, {82, 85, 94}};

    private static final int MALE_OF_TEN_THOUSAND = 5124;

    private final Random random;

    Census(Random random) {
        this.random = random;
    }

    int householdSize() {
        int draw = random.nextInt(1000);
        int size = 0;
        while (draw >= SIZES[size]) {
            draw -= SIZES[size];
            size++;
        }
        return size + 1;
    }

    boolean male() {
        return random.nextInt(10_000) < MALE_OF_TEN_THOUSAND;
    }

    int ageAlone() {
        return random.nextInt(1000) < ALONE_ELDERS ? elder() : between(18, 59);
    }

    int ageOfPair() {
        return random.nextInt(1000) < PAIR_ELDERS ? elder() : between(20, 59);
    }

    int ageOfFurther() {
        int draw = random.nextInt(1000);
        if (draw < FURTHER_CHILDREN) {
            return between(0, 14);
        }
        return draw < FURTHER_CHILDREN + FURTHER_ELDERS ? elder() : between(15, 59);
    }

    private int elder() {
        int draw = random.nextInt(1000);
        int band = 0;
        while (draw >= ELDERS[band][0]) {
            draw -= ELDERS[band][0];
            band++;
        }
        return between(ELDERS[band][1], ELDERS[band][2]);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
