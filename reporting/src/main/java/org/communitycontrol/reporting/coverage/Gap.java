package org.communitycontrol.reporting.coverage;

import java.util.Comparator;
import java.util.Optional;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/**
 * Something missing at one registered unit.
 *
 * <p>Ordered by kind, worker, grid, community, unit and id, so that a worker's list stays together.
 */
@Value.Immutable
public interface Gap extends Comparable<Gap> {

    /** What is missing. */
    GapKind kind();

    /** What kind of unit it is missing at. */
    CoverageUnit unit();

    /** The host's opaque identifier of the household or person. */
    String id();

    /** The community where the unit is registered. */
    DivisionCode community();

    /** The grid of its dwelling; empty where it lies in none. */
    Optional<GridCode> grid();

    /** The worker who answers for it; empty where nobody does. */
    Optional<WorkerId> worker();

    /** What came of the last visit or check. */
    Disposition disposition();

    @Override
    default int compareTo(Gap other) {
        return Comparator.comparing(Gap::kind)
                .thenComparing(gap -> gap.worker().map(WorkerId::value).orElse(""), TextRules.BY_CODE_POINT)
                .thenComparing(gap -> gap.grid().map(GridCode::value).orElse(""))
                .thenComparing(Gap::community)
                .thenComparing(Gap::unit)
                .thenComparing(Gap::id, TextRules.BY_CODE_POINT)
                .compare(this, other);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Gap}. */
    final class Builder extends ImmutableGap.Builder {
        Builder() {}
    }
}
