package org.communitycontrol.geogrid.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.junit.jupiter.api.Test;

/** Points in the order of their cells have the answers they have in the order given. */
class SortedBatchTest {

    private static final int POINTS = 20_000;

    @Test
    void answersInTheOrderGiven() {
        List<GridBoundary> land = Lands.seamless(300, new Random(4), true);
        GridIndex index = GridIndex.of(land);
        Random random = new Random(5);
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            Ring ring = land.get(random.nextInt(land.size())).rings().get(0);
            int position = random.nextInt(ring.size());
            double away = random.nextBoolean() ? 0 : 0.5 * random.nextGaussian();
            x[i] = ring.longitude(position) + away;
            y[i] = ring.latitude(position) - away;
        }
        double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 181, -181, 1e300, -0.0};
        for (int i = 0; i < odd.length; i++) {
            x[7 * i] = odd[i];
            y[7 * i + 3] = odd[i];
        }
        int[] expected = new int[POINTS];
        new PointBatch(index, POINTS).locate(x, y, expected, 0, POINTS);
        assertThat(expected).contains(GridIndex.NOWHERE, GridIndex.NO_POINT, 1, -1);

        for (int room : new int[] {1, 700, 4_096, POINTS, Integer.MAX_VALUE}) {
            int[] found = new int[POINTS];
            new SortedBatch(index, room).locate(x, y, found, 0, POINTS);
            assertThat(found).isEqualTo(expected);
        }
        int[] some = new int[POINTS];
        new SortedBatch(index, 1_000).locate(x, y, some, 3_333, 5_000);
        for (int i = 0; i < POINTS; i++) {
            assertThat(some[i]).isEqualTo(i >= 3_333 && i < 5_000 ? expected[i] : 0);
        }
    }

    @Test
    void isNotUsedWhereACacheHoldsTheIndex() {
        assertThat(SortedBatch.pays(GridIndex.of(Lands.seamless(300, new Random(4), true)), POINTS * 1_000))
                .isFalse();
    }
}
