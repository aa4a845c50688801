package org.communitycontrol.geogrid.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.immutables.value.Value;

/** One thing that is wrong with a set of grids. */
@Value.Immutable
public interface PartitionProblem {

    /** By kind, grids, and place from west to east and south to north. */
    Comparator<PartitionProblem> ORDER = Comparator.comparing(PartitionProblem::kind)
            .thenComparing(PartitionProblem::grid, TextRules.BY_CODE_POINT)
            .thenComparing(PartitionProblem::other, TextRules.BY_CODE_POINT)
            .thenComparingDouble(
                    problem -> problem.place().map(Wgs84::longitude).orElse(Double.NEGATIVE_INFINITY))
            .thenComparingDouble(problem -> problem.place().map(Wgs84::latitude).orElse(Double.NEGATIVE_INFINITY))
            .thenComparingDouble(problem -> problem.areaSquareMetres().orElse(-1.0));

    /** What is wrong. */
    ProblemKind kind();

    /** The grid at fault, of two the lesser by code point; empty for a gap, which lies in none. */
    @Value.Default
    default String grid() {
        return "";
    }

    /** The other grid of an overlap or a shared border; empty where there is none. */
    @Value.Default
    default String other() {
        return "";
    }

    /** The grids round a gap, that with the longest border on it first. */
    List<String> neighbours();

    /**
     * Of a gap, an overlap or land outside, its size; of an invalid or repeated feature, that of the feature. Empty where
     * nothing of the geometry can be used, and for edges.
     */
    Optional<Double> areaSquareMetres();

    /** Twice the area by the outline, which is the width of a sliver; of an edge, its length. Empty where neither is. */
    Optional<Double> widthMetres();

    /** A point of it: inside a gap, an overlap or land outside; where rings cross. Empty where none is known. */
    Optional<Wgs84> place();

    /** Its shape; none for edges, and where nothing can be used. */
    List<BoundaryPart> geometry();

    /** Whether it is a gap or an overlap narrower than the tolerance for slivers. */
    @Value.Default
    default boolean sliver() {
        return false;
    }

    /** Returns the problem as one sentence, which quotes ids of grids. */
    default String sentence(Language language) {
        return Messages.standard()
                .render(
                        kind().sentence(),
                        List.of(
                                Input.id("grid", grid()),
                                Input.id("other", other()),
                                Input.amount("area", Amounts.of(areaSquareMetres(), 2)),
                                Input.amount("metres", Amounts.of(widthMetres(), 3))),
                        language);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartitionProblem}. */
    final class Builder extends ImmutablePartitionProblem.Builder {
        Builder() {}
    }
}
