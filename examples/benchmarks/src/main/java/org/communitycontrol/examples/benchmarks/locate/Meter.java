package org.communitycontrol.examples.benchmarks.locate;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The process's own time and memory. */
final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;
    private static final int COLLECTIONS = 4;

    private Meter() {}

    /** Returns the CPU-seconds of the process so far: all its threads, those of the collector and the compiler too. */
    static double cpuSeconds() {
        return SYSTEM.getProcessCpuTime() / NANOS;
    }

    /** Returns the bytes that are alive after collections. */
    static long liveBytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Returns how many tasks want a processor, over the last minute. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
