package org.communitycontrol.geogrid.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.junit.jupiter.api.Test;

class StoredLocatorTest {

    private static byte[] stored(List<GridBoundary> land) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridLocator.of(land).write(out);
        return out.toByteArray();
    }

    private static GridLocator read(byte[] bytes) throws IOException {
        return GridLocator.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void answersAsBeforeItWasStored() throws IOException {
        for (List<GridBoundary> land : List.of(
                Lands.seamless(80, new Random(4), false),
                Lands.overlapping(60, new Random(5)),
                Lands.nearlyDegenerate(),
                List.of(GridBoundary.of("across", Ring.of(170, 0, -170, 0, -170, 9, 170, 9, 170, 0))),
                List.<GridBoundary>of())) {
            GridLocator before = GridLocator.of(land);
            GridLocator after = read(stored(land));
            Random random = new Random(6);
            double[] x = random.doubles(20_000, -180, 180).toArray();
            double[] y = random.doubles(20_000, 28, 32).toArray();
            for (int i = 0; i < x.length; i += 2) {
                x[i] = 112 + 2.6 * random.nextDouble();
            }

            assertThat(after.places(x, y)).isEqualTo(before.places(x, y));
            assertThat(after.size()).isEqualTo(before.size());
            assertThat(after.allAt(114.15, 30.5)).isEqualTo(before.allAt(114.15, 30.5));
            assertThat(after.nearest(new Wgs84(114, 31))).isEqualTo(before.nearest(new Wgs84(114, 31)));
        }
    }

    @Test
    void givesTheSameBytesForTheSameGridsInAnyOrder() throws IOException {
        List<GridBoundary> land = Lands.seamless(20, new Random(4), false);

        assertThat(stored(land)).isEqualTo(stored(land));
    }

    @Test
    void refusesDamagedBytes() throws IOException {
        byte[] bytes = stored(Lands.overlapping(6, new Random(1)));
        Random random = new Random(2);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = bytes.clone();
            int at = i < 400 ? i % bytes.length : random.nextInt(bytes.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            refuses(damaged);
        }
        for (int length = 0; length < bytes.length; length += 1 + length / 50) {
            refuses(Arrays.copyOf(bytes, length));
        }
        refuses("not an index".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void refuses(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        DomainException.UnreadableInput.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo("index-damaged"));
    }

    @Test
    void leavesWhatFollowsInTheStream() throws IOException {
        byte[] bytes = stored(Lands.nearlyDegenerate());
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = 42;
        ByteArrayInputStream in = new ByteArrayInputStream(more);

        GridLocator.read(in);

        assertThat(in.read()).isEqualTo(42);
    }
}
