package org.communitycontrol.geogrid.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.geogrid.coordinates.Ellipsoid;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class PartitionProofTest {

    private static Ring box(double west, double south, double east, double north) {
        return Ring.of(west, south, east, south, east, north, west, north, west, south);
    }

    private static GridBoundary grid(String id, Ring... rings) {
        return new GridBoundary(id, List.of(new BoundaryPart(List.of(rings))));
    }

    private static PartitionProof proof(GridBoundary frame, GridBoundary... grids) {
        return PartitionProof.of(
                PartitionClaim.builder().addGrids(grids).frame(frame).build());
    }

    private static List<String> said(PartitionProof proof) {
        return proof.problems().stream()
                .map(problem -> (problem.kind().code() + ' ' + problem.grid() + ' ' + problem.other()).strip())
                .toList();
    }

    @Test
    void findsAnOverlapAGapAndLandOutside() {
        PartitionProof proof =
                proof(grid("frame", box(0, 0, 3, 1)), grid("b", box(0.9, 0, 2, 1)), grid("a", box(-0.5, 0, 1, 1)));

        assertThat(said(proof)).containsExactly("gap", "outside-frame a", "overlap a b");
        PartitionProblem overlap = proof.problems().get(2);
        assertThat(overlap.areaSquareMetres().orElse(0.0))
                .isCloseTo(Ellipsoid.signedAreaSquareMetres(box(0.9, 0, 1, 1)), within(1e-3));
        assertThat(overlap.place()).contains(new Wgs84(0.95, 0.5));
        assertThat(overlap.sliver()).isFalse();
        assertThat(overlap.geometry()).hasSize(1);
        assertThat(proof.problems().get(0).neighbours()).containsExactly("b");
        assertThat(overlap.sentence(Language.EN)).startsWith("grids a and b both claim 1230846");
        assertThat(proof.certificate().sentences(Language.EN))
                .containsExactly("the 2 grids do not divide the land: 1 gaps, 1 overlaps, 1 grids outside the frame");
    }

    @Test
    void takesEnclosedLandAsAGapWithoutAFrame() {
        PartitionProof enclosed = PartitionProof.of(List.of(grid("a", box(0, 0, 3, 3), box(1, 1, 2, 2))));
        PartitionProof filled =
                PartitionProof.of(List.of(grid("a", box(0, 0, 3, 3), box(1, 1, 2, 2)), grid("b", box(1, 1, 2, 2))));

        assertThat(said(enclosed)).containsExactly("gap");
        assertThat(enclosed.problems().get(0).place()).contains(new Wgs84(1.5, 1.5));
        assertThat(said(filled)).isEmpty();
        assertThat(filled.borders()).singleElement().satisfies(border -> {
            assertThat(border.grid() + border.other()).isEqualTo("ab");
            assertThat(border.lengthMetres()).isCloseTo(4 * 111_000, within(1_500.0));
        });
        assertThat(said(PartitionProof.of(List.of(grid("a", box(0, 0, 1, 1)), grid("b", box(2, 0, 3, 1))))))
                .isEmpty();
    }

    @Test
    void takesARingOutsideTheFirstOneForLand() {
        PartitionProof apart = PartitionProof.of(List.of(grid("a", box(0, 0, 1, 1), box(5, 0, 6, 1))));
        PartitionProof across = PartitionProof.of(List.of(grid("a", box(0, 0, 2, 1), box(1, 0.25, 3, 0.75))));

        assertThat(said(apart)).containsExactly("invalid a");
        assertThat(apart.problems().get(0).areaSquareMetres().orElse(0.0))
                .isCloseTo(2 * Ellipsoid.signedAreaSquareMetres(box(0, 0, 1, 1)), within(1e-3));
        assertThat(said(across)).containsExactly("gap", "invalid a");
        double half = Ellipsoid.signedAreaSquareMetres(box(1, 0.25, 2, 0.75));
        assertThat(across.problems().get(0).areaSquareMetres().orElse(0.0)).isCloseTo(half, within(1e-3));
        assertThat(across.problems().get(1).areaSquareMetres().orElse(0.0))
                .isCloseTo(Ellipsoid.signedAreaSquareMetres(box(0, 0, 2, 1)), within(1e-3));
        assertThat(across.certificate().errorSquareMetres()).isLessThan(1e-3);
    }

    @Test
    void measuresPartsThatMeetAlongALine() {
        GridBoundary split = new GridBoundary(
                "a", List.of(new BoundaryPart(List.of(box(0, 0, 1, 1))), new BoundaryPart(List.of(box(1, 0, 2, 1)))));
        PartitionProof proof = PartitionProof.of(List.of(split));

        assertThat(said(proof)).containsExactly("invalid a");
        assertThat(proof.problems().get(0).areaSquareMetres().orElse(0.0))
                .isCloseTo(Ellipsoid.signedAreaSquareMetres(box(0, 0, 2, 1)), within(1e-3));
    }

    @Test
    void takesNoLandOutsideTheFrameForAGap() {
        PartitionProof proof = proof(
                grid("frame", box(0, 0, 1, 1)),
                grid("a", box(0, 0, 1, 1)),
                grid("b", box(2, 0, 5, 3), box(3, 1, 4, 2)));

        assertThat(said(proof)).containsExactly("outside-frame b");
        assertThat(proof.certificate().gapSquareMetres()).isZero();
    }

    @Test
    void readsARingThatCrossesItselfEvenOdd() {
        Ring bowTie = Ring.of(0, 0, 2, 2, 2, 0, 0, 2, 0, 0);
        PartitionProof proof = proof(grid("frame", box(0, 0, 2, 2)), grid("a", bowTie));

        assertThat(said(proof)).containsExactly("gap", "gap", "invalid a");
        assertThat(proof.problems().get(2).place()).contains(new Wgs84(1, 1));
        assertThat(proof.certificate().balanced()).isTrue();
        assertThat(proof.certificate().gapSquareMetres())
                .isCloseTo(proof.certificate().frameSquareMetres().orElse(0.0) / 2, within(1e6));
    }

    @Test
    void reportsRepeatedIdsAndSpoiltFeatures() {
        PartitionProof proof = PartitionProof.of(PartitionClaim.builder()
                .addGrids(grid("a", box(0, 0, 1, 1)), grid("a", box(0.5, 0, 1, 1)))
                .addSpoiltIds("b")
                .build());

        assertThat(said(proof)).containsExactly("duplicate-id a", "invalid b");
        assertThat(proof.problems().get(0).areaSquareMetres().orElse(0.0))
                .isCloseTo(Ellipsoid.signedAreaSquareMetres(box(0.5, 0, 1, 1)), within(1e-3));
        assertThat(proof.problems().get(1).areaSquareMetres()).isEmpty();
        assertThat(proof.certificate().grids()).isEqualTo(1);
        assertThat(proof.certificate().features()).isEqualTo(2);
    }

    @Test
    void reportsAnEdgeThatGoesOutAndBack() {
        Ring spike = Ring.of(0, 0, 1, 0, 1, 1, 1, 2, 1, 1, 0, 1, 0, 0);
        PartitionProof proof = PartitionProof.of(List.of(grid("a", spike)));

        assertThat(said(proof)).containsExactly("dangling-edge a", "invalid a");
        assertThat(proof.problems().get(0).widthMetres().orElse(0.0)).isCloseTo(110_576, within(5.0));
        assertThat(proof.certificate().balanced()).isTrue();
    }

    @Test
    void reportsABorderWhoseCornersOnlyOneGridHas() {
        PartitionProof proof = PartitionProof.of(
                List.of(grid("a", box(0, 0, 1, 1)), grid("b", Ring.of(1, 0, 2, 0, 2, 1, 1, 1, 1, 0.3, 1, 0))));

        assertThat(said(proof)).containsExactly("unmatched-border a b");
        assertThat(proof.certificate().provesThePartition()).isTrue();
        assertThat(proof.borders().get(0).unmatchedMetres())
                .isEqualTo(proof.borders().get(0).lengthMetres());
    }

    @Test
    void forgivesTheRoundingOfACornerOnASlantedBorderButNotATenthOfAMillimetre() {
        double share = 0.37;
        double x = 116 + share * 0.013;
        double y = 39 + share * 0.029;
        GridBoundary west = grid("w", Ring.of(116, 39, 116.013, 39.029, 115.99, 39.029, 116, 39));
        GridBoundary exact = grid("e", Ring.of(116, 39, 116.05, 39, 116.013, 39.029, x, y, 116, 39));
        GridBoundary apart = grid("e", Ring.of(116, 39, 116.05, 39, 116.013, 39.029, x + 1e-9, y, 116, 39));

        assertThat(said(PartitionProof.of(List.of(west, exact)))).containsExactly("unmatched-border e w");
        PartitionProof sliver = PartitionProof.of(List.of(west, apart));
        assertThat(said(sliver)).containsExactly("gap");
        assertThat(sliver.problems().get(0).sliver()).isTrue();
        assertThat(sliver.problems().get(0).widthMetres().orElse(1.0)).isLessThan(1e-4);
    }

    @Test
    void joinsNeighboursAcrossTheAntimeridian() {
        GridBoundary across = grid("across", Ring.of(179, 0, -179, 0, -179, 2, 179, 2, 179, 0));
        GridBoundary west = grid("west", box(178, 0, 179.5, 2));
        GridBoundary east = grid("east", box(-179, 0, -178, 2));

        PartitionProof proof = PartitionProof.of(List.of(across, west, east));

        assertThat(said(proof)).containsExactly("overlap across west");
        assertThat(proof.problems().get(0).place()).contains(new Wgs84(179.25, 1));
        assertThat(proof.borders()).extracting(SharedBorder::other).contains("east");
    }

    @Test
    void dividesTheWholeEarth() {
        GridBoundary across = grid("a", Ring.of(170, -90, -170, -90, -170, 90, 170, 90, 170, -90));
        GridBoundary west = grid("b", box(-170, -90, 0, 90));
        GridBoundary east = grid("c", box(0, -90, 170, 90));

        PartitionProof proof = proof(
                grid("frame", Ring.of(-180, -90, 0, -90, 180, -90, 180, 90, 0, 90, -180, 90, -180, -90)),
                across,
                west,
                east);

        assertThat(said(proof)).isEmpty();
        assertThat(proof.certificate().coveredSquareMetres()).isCloseTo(510_065_621_724_088.0, within(1e4));
    }

    @Test
    void certifiesWhatWasChecked() {
        Quilt quilt = Quilt.of(new Random(7), 116, 39, 0.005, 3, 2, 4);
        PartitionCertificate certificate =
                proof(quilt.frame(), quilt.grids().toArray(GridBoundary[]::new)).certificate();

        assertThat(certificate.provesThePartition()).isTrue();
        assertThat(certificate.gridsDigest()).matches("[0-9a-f]{64}");
        assertThat(certificate.gridsDigest())
                .isNotEqualTo(PartitionProof.of(quilt.grids().subList(0, 5))
                        .certificate()
                        .gridsDigest());
        assertThat(certificate.sentences(Language.EN).get(0))
                .startsWith("the 6 grids fill the frame without gap or overlap: ");
        assertThat(certificate.sentences(Language.ZH_CN).get(0)).startsWith("6 个网格无空隙、无重叠地填满外框：");
        assertThat(certificate.errorSquareMetres()).isLessThan(1e-3);
    }

    @Test
    void provesNothingOfNothing() {
        assertThat(PartitionProof.of(List.of()).problems()).isEmpty();
        PartitionProof empty = proof(grid("frame", box(0, 0, 1, 1)));
        assertThat(said(empty)).containsExactly("gap");
        assertThat(empty.certificate().balanced()).isTrue();
    }
}
