package org.communitycontrol.examples.commandline.generate.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedTerritoryTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 20200216, Long.MAX_VALUE})
    void hasNeitherGapsNorOverlapsWithinAndBetweenCommunities(long seed) {
        Borders borders = new Borders(grids(new InventedTerritory(seed, 4)));

        assertThat(borders.faults()).isEmpty();
        assertThat(borders.outlines()).hasSize(1);
    }

    @Test
    void givesEveryCommunityEightGridsOfManyCorners() {
        InventedTerritory territory = new InventedTerritory(7, 30);

        for (int i = 0; i < 30; i++) {
            Community community = territory.community(i);
            assertThat(community.grids()).hasSize(InventedTerritory.GRIDS);
            assertThat(community.grids()).allSatisfy(grid -> {
                assertThat(grid.id()).startsWith(community.code()).hasSize(15);
                assertThat(grid.rings().get(0).size()).isBetween(17, 60);
            });
        }
    }

    @Test
    void writesTheGridsItGives() throws IOException {
        InventedTerritory territory = new InventedTerritory(7, 3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        territory.writeGrids(out);

        Accepted<GridBoundary> read = GeoJsonGrids.read(new ByteArrayInputStream(out.toByteArray()), "grids", "code");
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).isEqualTo(grids(territory));
    }

    @Test
    void givesAllCommunitiesCodesOfTheirOwn() {
        assertThat(IntStream.range(0, 50_000).mapToObj(MadeUpCodes::community))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("359[1-9][0-9]{8}"));
    }

    @Test
    void namesEveryDivisionAboveEveryCommunity() {
        assertThat(MadeUpCodes.divisions(13).lines())
                .startsWith("code,name", "35,福建省", "3599,示例99市", "359901,示例01区", "359901001,示例001街道")
                .contains("359901001012,示例012社区居委会", "359901002001,示例001社区居委会")
                .hasSize(1 + 1 + 1 + 1 + 2 + 13);
    }

    private static List<GridBoundary> grids(Territory territory) {
        return IntStream.range(0, territory.communities())
                .mapToObj(territory::community)
                .flatMap(community -> community.grids().stream())
                .toList();
    }
}
