package org.communitycontrol.geogrid.coordinates;

import java.math.BigDecimal;
import java.math.MathContext;

/** The published formulas a second time, in decimals of 45 digits and in another form: one sum of sines per direction. */
final class ExactShift {

    private static final MathContext DIGITS = new MathContext(45);
    private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288419716939937510");

    /** Amplitude in metres before the factor 2/3, and the number of half waves per degree as a fraction. */
    private static final int[][] OF_X_BOTH = {{20, 6, 1}, {20, 2, 1}};

    private static final int[][] OF_Y_NORTH = {{20, 1, 1}, {40, 1, 3}, {160, 1, 12}, {320, 1, 30}};
    private static final int[][] OF_X_EAST = {{20, 1, 1}, {40, 1, 3}, {150, 1, 12}, {300, 1, 30}};

    private ExactShift() {}

    static BigDecimal[] gcj02(double longitude, double latitude) {
        BigDecimal x = new BigDecimal(longitude).subtract(number(105));
        BigDecimal y = new BigDecimal(latitude).subtract(number(35));
        BigDecimal root = x.abs().sqrt(DIGITS);
        BigDecimal metresNorth = polynomial(x, y, "-100", "2", "3", "0", "0.1", "0.2")
                .add(root.multiply(number("0.2")))
                .add(waves(x, OF_X_BOTH))
                .add(waves(y, OF_Y_NORTH));
        BigDecimal metresEast = polynomial(x, y, "300", "1", "2", "0.1", "0.1", "0")
                .add(root.multiply(number("0.1")))
                .add(waves(x, OF_X_BOTH))
                .add(waves(x, OF_X_EAST));
        BigDecimal phi = radians(new BigDecimal(latitude));
        BigDecimal sine = sin(phi);
        BigDecimal bend =
                BigDecimal.ONE.subtract(number("0.00669342162296594323").multiply(sine.pow(2)));
        BigDecimal normal = number(6378245).divide(bend.sqrt(DIGITS), DIGITS);
        BigDecimal meridian = normal.multiply(BigDecimal.ONE.subtract(number("0.00669342162296594323")))
                .divide(bend, DIGITS);
        BigDecimal cosine = BigDecimal.ONE.subtract(sine.pow(2)).sqrt(DIGITS);
        return new BigDecimal[] {
            new BigDecimal(longitude).add(degrees(metresEast.divide(normal.multiply(cosine), DIGITS))),
            new BigDecimal(latitude).add(degrees(metresNorth.divide(meridian, DIGITS)))
        };
    }

    /** The step to BD-09 without an arc tangent: a turn by a small angle and a stretch. */
    static BigDecimal[] bd09(double longitude, double latitude) {
        BigDecimal x = new BigDecimal(longitude);
        BigDecimal y = new BigDecimal(latitude);
        BigDecimal wave = PI.multiply(number(3000)).divide(number(180), DIGITS);
        BigDecimal radius = x.pow(2).add(y.pow(2)).sqrt(DIGITS);
        BigDecimal stretch = BigDecimal.ONE.add(
                number("0.00002").multiply(sin(y.multiply(wave))).divide(radius, DIGITS));
        BigDecimal turn = number("0.000003").multiply(sin(x.multiply(wave).add(PI.divide(number(2), DIGITS))));
        BigDecimal sine = sin(turn);
        BigDecimal cosine = BigDecimal.ONE.subtract(sine.pow(2)).sqrt(DIGITS);
        return new BigDecimal[] {
            x.multiply(cosine).subtract(y.multiply(sine)).multiply(stretch).add(number("0.0065")),
            y.multiply(cosine).add(x.multiply(sine)).multiply(stretch).add(number("0.006"))
        };
    }

    private static BigDecimal polynomial(BigDecimal x, BigDecimal y, String... coefficients) {
        BigDecimal[] powers = {BigDecimal.ONE, x, y, x.pow(2), x.multiply(y), y.pow(2)};
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < powers.length; i++) {
            sum = sum.add(powers[i].multiply(number(coefficients[i])));
        }
        return sum;
    }

    private static BigDecimal waves(BigDecimal of, int[][] waves) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int[] wave : waves) {
            BigDecimal angle = of.multiply(PI).multiply(number(wave[1])).divide(number(wave[2]), DIGITS);
            sum = sum.add(number(wave[0]).multiply(sin(angle)));
        }
        return sum.multiply(number(2)).divide(number(3), DIGITS);
    }

    /** The series of the sine, after whole turns are taken off. */
    private static BigDecimal sin(BigDecimal angle) {
        BigDecimal turn = PI.multiply(number(2));
        BigDecimal x = angle.remainder(turn);
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int i = 2; i < 100; i += 2) {
            term = term.multiply(x).multiply(x).negate().divide(number((long) i * (i + 1)), DIGITS);
            sum = sum.add(term);
        }
        return sum;
    }

    private static BigDecimal radians(BigDecimal degrees) {
        return degrees.multiply(PI).divide(number(180), DIGITS);
    }

    private static BigDecimal degrees(BigDecimal radians) {
        return radians.multiply(number(180)).divide(PI, DIGITS);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
