package org.communitycontrol.examples.benchmarks.locate;

import java.util.concurrent.TimeUnit;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time of a point: alone, in a batch, in a batch on all processors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LocateBenchmark {

    private static final int POINTS = 1_000_000;

    /** How many grids, about. */
    @Param({"1000", "10000"})
    public int grids;

    private GridLocator locator = GridLocator.of(java.util.List.of());
    private CityPoints points = new CityPoints(new double[0], new double[0]);

    /** Makes the city. */
    @Setup
    public void build() {
        locator = new OursPeer(City.rings(grids, 42)).locator();
        points = CityPoints.of(POINTS, 7);
    }

    /** One after the other. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void single(Blackhole hole) {
        for (int i = 0; i < POINTS; i++) {
            hole.consume(locator.locate(points.longitudes()[i], points.latitudes()[i]));
        }
    }

    /** All at once. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public int[] batch() {
        return locator.places(points.longitudes(), points.latitudes());
    }

    /** All at once, on all processors. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public int[] parallel() {
        return locator.placesInParallel(points.longitudes(), points.latitudes());
    }
}
