package org.communitycontrol.examples.commandline.generate.visits;

import java.util.ArrayList;
import java.util.List;

/** Counts what is odd about the facts of a run. Not for use by several threads. */
public final class Tally {

    final List<String> conflicts = new ArrayList<>();
    long late;
    long corrections;
    long retractions;
    long duplicates;
    long displaced;

    /** Returns the ids under which two different facts stand, in the order they were made up. */
    public List<String> conflicts() {
        return conflicts;
    }

    /** Returns how many visits were written down on a later day. */
    public long late() {
        return late;
    }

    /** Returns the number of corrections. */
    public long corrections() {
        return corrections;
    }

    /** Returns the number of retractions. */
    public long retractions() {
        return retractions;
    }

    /** Returns how many lines stand twice, byte for byte. */
    public long duplicates() {
        return duplicates;
    }

    /** Returns how many lines were moved away from their place in time. */
    public long displaced() {
        return displaced;
    }
}
