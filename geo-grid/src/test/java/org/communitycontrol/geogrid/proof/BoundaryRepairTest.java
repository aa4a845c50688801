package org.communitycontrol.geogrid.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.coordinates.Ellipsoid;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Match;
import org.communitycontrol.geogrid.locate.Tessellation;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class BoundaryRepairTest {

    @Test
    void changesNothingThatIsValid() {
        List<GridBoundary> grids =
                Quilt.of(new Random(1), 116, 39, 0.005, 2, 2, 3).grids();

        assertThat(BoundaryRepair.of(grids)).isEqualTo(Accepted.of(grids));
    }

    @Test
    void leavesOutWhatIsTwiceRoundInsteadOfFillingIt() {
        GridBoundary twice =
                GridBoundary.of("a", Ring.of(0, 0, 4, 0, 4, 4, 0, 4, 0, 0, 1, 1, 2, 1, 2, 2, 1, 2, 1, 1, 0, 0));

        Accepted<GridBoundary> repaired = BoundaryRepair.of(List.of(twice));

        assertThat(repaired.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("boundary-repaired");
            assertThat(finding.place().pointer()).isEqualTo("/0");
        });
        assertThat(GridLocator.of(repaired.values()).allAt(1.5, 1.5)).isEmpty();
        assertThat(GridLocator.of(repaired.values()).allAt(3, 1)).containsExactly("a");
    }

    @Test
    void keepsWhatIsTwiceRoundByTheFixersRuleAndSaysHowMuchThatIs() {
        GridBoundary twice =
                GridBoundary.of("a", Ring.of(0, 0, 4, 0, 4, 4, 0, 4, 0, 0, 1, 1, 2, 1, 2, 2, 1, 2, 1, 1, 0, 0));
        double large = Ellipsoid.signedAreaSquareMetres(Ring.of(0, 0, 4, 0, 4, 4, 0, 4, 0, 0));
        double small = Ellipsoid.signedAreaSquareMetres(Ring.of(1, 1, 2, 1, 2, 2, 1, 2, 1, 1));

        Accepted<GridBoundary> evenOdd = BoundaryRepair.of(List.of(twice), RepairRule.EVEN_ODD);
        Accepted<GridBoundary> fixed = BoundaryRepair.of(List.of(twice), RepairRule.GEOMETRY_FIXER);

        assertThat(BoundaryRepair.of(List.of(twice))).isEqualTo(evenOdd);
        assertThat(GridLocator.of(fixed.values()).allAt(1.5, 1.5)).containsExactly("a");
        assertThat(sentence(evenOdd)).endsWith(saying("even-odd", large - small, large - small));
        assertThat(sentence(fixed)).endsWith(saying("geometry-fixer", large - small, large));
        assertThat(PartitionProof.of(fixed.values()).problems()).isEmpty();
    }

    private static String sentence(Accepted<GridBoundary> repaired) {
        assertThat(repaired.findings()).hasSize(1);
        return repaired.findings().get(0).message(Language.EN);
    }

    private static String saying(String rule, double before, double after) {
        return "by the rule " + rule + ": it had "
                + Amounts.of(before, 2).stripTrailingZeros().toPlainString() + " square metres and has "
                + Amounts.of(after, 2).stripTrailingZeros().toPlainString();
    }

    @Test
    void leavesOutWhatHasNoInside() {
        GridBoundary line = GridBoundary.of("a", Ring.of(0, 0, 1, 1, 2, 2, 0, 0));

        for (RepairRule rule : RepairRule.values()) {
            Accepted<GridBoundary> repaired = BoundaryRepair.of(List.of(line), rule);

            assertThat(repaired.values()).isEmpty();
            assertThat(repaired.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("boundary-without-inside"));
        }
    }

    @Test
    void movesNoPlaceToAnotherGrid() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Tessellation land = Tessellation.of(random, 113, 30, false);
            Accepted<GridBoundary> repaired = BoundaryRepair.of(land.grids());
            GridLocator before = GridLocator.of(land.grids());
            GridLocator after = GridLocator.of(repaired.values());
            for (int i = 0; i < 500; i++) {
                double longitude = 112 + 9 * random.nextDouble();
                double latitude = 29 + 9 * random.nextDouble();
                if (before.locate(longitude, latitude).match() != Match.BOUNDARY) {
                    assertThat(after.allAt(longitude, latitude)).isEqualTo(before.allAt(longitude, latitude));
                }
            }
            assertThat(PartitionProof.of(repaired.values()).certificate().counts())
                    .doesNotContainKey(ProblemKind.INVALID);
        }
    }
}
