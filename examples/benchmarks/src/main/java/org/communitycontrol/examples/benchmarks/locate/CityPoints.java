package org.communitycontrol.examples.benchmarks.locate;

import java.util.Random;

/**
 * Points to look for in a {@link City}: half even, half in 2,000 clusters, in random order.
 *
 * @param longitudes degrees
 * @param latitudes degrees, as many
 */
record CityPoints(double[] longitudes, double[] latitudes) {

    private static final int CLUSTERS = 2_000;
    private static final double CLUSTER_DEGREES = 0.004;

    static CityPoints of(int count, long seed) {
        Random random = new Random(seed);
        double[][] centres = new double[CLUSTERS][];
        for (int i = 0; i < CLUSTERS; i++) {
            centres[i] = even(random);
        }
        double[] longitudes = new double[count];
        double[] latitudes = new double[count];
        for (int i = 0; i < count; i++) {
            double[] point = even(random);
            if (random.nextBoolean()) {
                double[] centre = centres[random.nextInt(CLUSTERS)];
                point[0] = clamp(centre[0] + CLUSTER_DEGREES * random.nextGaussian(), City.WEST, City.EAST);
                point[1] = clamp(centre[1] + CLUSTER_DEGREES * random.nextGaussian(), City.SOUTH, City.NORTH);
            }
            longitudes[i] = point[0];
            latitudes[i] = point[1];
        }
        return new CityPoints(longitudes, latitudes);
    }

    private static double[] even(Random random) {
        return new double[] {
            City.WEST + (City.EAST - City.WEST) * random.nextDouble(),
            City.SOUTH + (City.NORTH - City.SOUTH) * random.nextDouble()
        };
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
