package org.communitycontrol.geogrid.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.immutables.value.Value;

/** What was checked and what was proved of it, to be filed with the grids. */
@Value.Immutable
public interface PartitionCertificate {

    /** A rounding of the areas that proves nothing against the proof: a square metre in a hundred square kilometres. */
    double TOLERATED_SHARE = 1e-8;

    /** How many grids there are, by id. */
    int grids();

    /** How many features they came in. */
    int features();

    /** SHA-256 of ids and positions, by id; of features with one id in their order. */
    String gridsDigest();

    /** SHA-256 of the frame; empty where there was none. */
    Optional<String> frameDigest();

    /** What was taken as equal. */
    ProofTolerance tolerance();

    /** How many problems of each kind there are; none for a kind that is missing. */
    Map<ProblemKind, Integer> counts();

    /** The sum of the grids' areas, each by itself. */
    double gridSquareMetres();

    /** The area of the frame. */
    Optional<Double> frameSquareMetres();

    /** The area of the land in at least one grid. */
    double coveredSquareMetres();

    /** The area covered again: land in three grids counts twice. */
    double coveredAgainSquareMetres();

    /** The area of all gaps, also of those too small to be reported. */
    double gapSquareMetres();

    /** The area of grids outside the frame, land in two grids once. */
    double outsideSquareMetres();

    /** The greatest amount by which areas do not balance: those of a grid and of its faces, or all of them and the frame. */
    double errorSquareMetres();

    /** What became of the dwellings; empty where none were asked of. */
    Optional<Membership> dwellings();

    /** Returns whether areas balance to within {@link #TOLERATED_SHARE} of the land; if not, nothing is proved. */
    default boolean balanced() {
        return errorSquareMetres() <= 1e-3 + TOLERATED_SHARE * Math.max(gridSquareMetres(), coveredSquareMetres());
    }

    /** Returns whether every place is in exactly one grid, borders aside: of the frame, or of what the grids enclose. */
    default boolean provesThePartition() {
        return balanced() && counts().keySet().stream().noneMatch(ProblemKind::breaksThePartition);
    }

    /** Returns this certificate with what became of the dwellings. */
    default PartitionCertificate with(Membership membership) {
        return builder()
                .grids(grids())
                .features(features())
                .gridsDigest(gridsDigest())
                .frameDigest(frameDigest())
                .tolerance(tolerance())
                .putAllCounts(counts())
                .gridSquareMetres(gridSquareMetres())
                .frameSquareMetres(frameSquareMetres())
                .coveredSquareMetres(coveredSquareMetres())
                .coveredAgainSquareMetres(coveredAgainSquareMetres())
                .gapSquareMetres(gapSquareMetres())
                .outsideSquareMetres(outsideSquareMetres())
                .errorSquareMetres(errorSquareMetres())
                .dwellings(membership)
                .build();
    }

    /** Returns what was proved, as sentences without any id. */
    default List<String> sentences(Language language) {
        List<String> sentences = new ArrayList<>();
        String said = !balanced()
                ? "partition-unbalanced"
                : !provesThePartition()
                        ? "partition-broken"
                        : frameDigest().isPresent() ? "partition-of-frame" : "partition-without-frame";
        sentences.add(Messages.standard().render("reason." + said, inputs(), language));
        dwellings().ifPresent(membership -> sentences.add(membership.sentence(language)));
        return sentences;
    }

    private List<Input> inputs() {
        return List.of(
                Input.count("grids", grids()),
                Input.count("gaps", counts().getOrDefault(ProblemKind.GAP, 0)),
                Input.count("overlaps", counts().getOrDefault(ProblemKind.OVERLAP, 0)),
                Input.count("outside", counts().getOrDefault(ProblemKind.OUTSIDE_FRAME, 0)),
                Input.amount("area", Amounts.of(coveredSquareMetres(), 0)),
                Input.amount("error", Amounts.of(errorSquareMetres(), 4)),
                Input.amount("snap", new BigDecimal(Double.toString(tolerance().snapDegrees()))));
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartitionCertificate}. */
    final class Builder extends ImmutablePartitionCertificate.Builder {
        Builder() {}
    }
}
