package org.communitycontrol.reporting.coverage;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/**
 * Something missing at one registered household or person; one may have several gaps, each of another kind.
 *
 * <p>Ordered by kind, workers, grid, community, subject and id, so that a worker's list stays together.
 */
@Value.Immutable
public interface Gap extends Comparable<Gap> {

    /** What is missing. */
    GapKind kind();

    /** What it is missing at. */
    GapSubject subject();

    /** The host's opaque identifier of the household or person. */
    String id();

    /** The community where it is registered. */
    DivisionCode community();

    /** The grid of the dwelling; empty where it lies in none. */
    Optional<GridCode> grid();

    /** The workers who answer for the grid on the day, by code point; empty where nobody does. */
    @Value.NaturalOrder
    SortedSet<WorkerId> workers();

    /** What came of the last visit or check; empty where the gap is not about one. */
    Optional<Disposition> disposition();

    /** Returns the identifiers of the workers, separated by {@code |}; empty where nobody answers. */
    default String workerList() {
        return workers().stream().map(WorkerId::value).collect(Collectors.joining("|"));
    }

    @Override
    default int compareTo(Gap other) {
        return Comparator.comparing(Gap::kind)
                .thenComparing(Gap::workerList, TextRules.BY_CODE_POINT)
                .thenComparing(gap -> gap.grid().map(GridCode::value).orElse(""))
                .thenComparing(Gap::community)
                .thenComparing(Gap::subject)
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
