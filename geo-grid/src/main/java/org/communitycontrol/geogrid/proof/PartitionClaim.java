package org.communitycontrol.geogrid.proof;

import java.util.List;
import java.util.Optional;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.immutables.value.Value;

/** What is to be proved: that these grids divide the land among them. */
@Value.Immutable
public interface PartitionClaim {

    /** The grids, one for each feature, in any order; those with one id act as one grid and are reported. */
    List<GridBoundary> grids();

    /** The land to be divided; without it a gap is land that grids enclose. */
    Optional<GridBoundary> frame();

    /** The ids of features of which something was missing or could not be used, which makes them invalid. */
    List<String> spoiltIds();

    /** What counts as equal. */
    @Value.Default
    default ProofTolerance tolerance() {
        return ProofTolerance.STANDARD;
    }

    /** Returns a claim without a frame. */
    static PartitionClaim of(Iterable<GridBoundary> grids) {
        return builder().addAllGrids(grids).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartitionClaim}. */
    final class Builder extends ImmutablePartitionClaim.Builder {
        Builder() {}
    }
}
