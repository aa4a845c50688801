package org.communitycontrol.examples.commandline.generate.ground;

/** Seeds that depend on several numbers, so that a part can be made without the parts before it. */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /** Returns a seed for {@code numbers} under {@code seed}; near numbers give unlike seeds. */
    public static long mixed(long seed, long... numbers) {
        long mixed = seed;
        for (long number : numbers) {
            mixed = scrambled(mixed + GOLDEN) ^ scrambled(number * GOLDEN + 1);
        }
        return scrambled(mixed);
    }

    /** The finishing step of the SplitMix64 generator. */
    private static long scrambled(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
