package org.communitycontrol.geogrid.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Match;
import org.communitycontrol.geogrid.locate.Tessellation;

class MapPictureProperties {

    private static final Pattern PAIR = Pattern.compile("[ML]([0-9.]+) ([0-9.]+)");

    @Provide
    Arbitrary<Tessellation> tessellations() {
        return Arbitraries.randomValue(random -> Tessellation.of(random, 113.3, 30.7, false));
    }

    @Property
    void labelsEachPartInsideIt(@ForAll("tessellations") Tessellation land) {
        for (GridBoundary grid : land.grids()) {
            for (BoundaryPart part : grid.parts()) {
                LabelPoint label = LabelPoint.in(List.of(part));
                GridLocator locator = GridLocator.of(List.of(new GridBoundary("a", List.of(part))));
                assertThat(locator.locate(label.longitude(), label.latitude()).match())
                        .isEqualTo(Match.INSIDE);
            }
        }
    }

    @Property
    void doesNotDependOnTheOrderOfGrids(
            @ForAll("tessellations") Tessellation land, @ForAll Random random, @ForAll @IntRange(min = 1) int any) {
        int width = 1 + any % MapPicture.GREATEST_WIDTH;
        List<GridBoundary> shuffled = new ArrayList<>(land.grids());
        Collections.shuffle(shuffled, random);

        assertThat(MapPicture.of(shuffled, width)).isEqualTo(MapPicture.of(land.grids(), width));
    }

    @Property
    void staysWithinItsWidthAndHeight(
            @ForAll("tessellations") Tessellation land, @ForAll @IntRange(min = 1, max = 2_000) int width) {
        MapPicture picture = MapPicture.of(land.grids(), width);
        assertThat(picture.width()).isEqualTo(width);

        TreeSet<Double> across = new TreeSet<>();
        TreeSet<Double> down = new TreeSet<>();
        for (GridOutline outline : picture.outlines()) {
            PAIR.matcher(outline.path()).results().forEach(pair -> {
                across.add(Double.parseDouble(pair.group(1)));
                down.add(Double.parseDouble(pair.group(2)));
            });
        }
        assertThat(across.first()).isZero();
        assertThat(across.last()).isEqualTo(width);
        assertThat(down.first()).isZero();
        assertThat(down.last()).isBetween(picture.height() - 1.0, (double) picture.height());
    }
}
