package org.communitycontrol.geogrid.proof;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be wrong with a set of grids, in the order of codes. */
public enum ProblemKind {
    /** A line of a border with the same land on both sides. */
    DANGLING_EDGE("dangling-edge", "partition-dangling-edge"),
    /** A feature with the id of an earlier one; both act as one grid. */
    DUPLICATE_ID("duplicate-id", "partition-duplicate-id"),
    /** Land in no grid. */
    GAP("gap", "partition-gap"),
    /** A geometry that cannot be used in full, or whose rings cross. */
    INVALID("invalid", "partition-invalid"),
    /** Land of a grid that is not in the frame. */
    OUTSIDE_FRAME("outside-frame", "partition-outside-frame"),
    /** Land in two grids. */
    OVERLAP("overlap", "partition-overlap"),
    /** A border that two grids share without sharing its corners. */
    UNMATCHED_BORDER("unmatched-border", "partition-unmatched-border");

    private final String code;
    private final String sentence;

    ProblemKind(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns whether some place is then in no grid, in two, or outside the frame. */
    public boolean breaksThePartition() {
        return this == GAP || this == OVERLAP || this == OUTSIDE_FRAME;
    }

    /** The key of the sentence. */
    String sentence() {
        return "reason." + sentence;
    }
}
