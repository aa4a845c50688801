package org.communitycontrol.geogrid.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EdgeLanesProperties {

    private static final int POINTS = 40;

    @Property
    void lanesSayOfEveryPointWhatOneScanSays(@ForAll Random random, @ForAll @IntRange(min = 0, max = 16) int most) {
        long[] words = new long[200];
        for (int i = 0; i < words.length; i++) {
            words[i] = edge(random);
        }
        EdgeLanes lanes = new EdgeLanes(POINTS);
        lanes.clear();
        int[] expected = new int[POINTS];
        for (int i = 0; i < POINTS; i++) {
            int from = random.nextInt(words.length - EdgeLanes.MOST);
            int count = random.nextInt(most + 1);
            int x = random.nextInt(CellEdges.STEPS);
            int y = random.nextInt(CellEdges.STEPS);
            expected[i] = CellEdges.scan(words, from, from + count, x, y);
            lanes.add(words, from, count, x, y);
        }
        lanes.judge();

        for (int i = 0; i < POINTS; i++) {
            assertThat(lanes.scan(i)).isEqualTo(expected[i]);
        }
    }

    private static long edge(Random random) {
        int width = random.nextBoolean() ? CellEdges.STEPS : 8;
        int x = random.nextInt(CellEdges.STEPS - width + 1);
        int y = random.nextInt(CellEdges.STEPS - width + 1);
        long place = CellEdges.place(
                x + random.nextInt(width + 1),
                y + random.nextInt(width + 1),
                random.nextInt(4) == 0,
                x + random.nextInt(width + 1),
                y + random.nextInt(width + 1),
                random.nextInt(4) == 0);
        return CellEdges.word(place, random.nextInt(CellEdges.PARTS + 1));
    }
}
