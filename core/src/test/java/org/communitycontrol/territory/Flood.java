package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;

/** 16,384 texts with one hash: what somebody would send to make a map slow. */
public final class Flood {

    private static final int PAIRS = 14;

    private Flood() {}

    /** Returns distinct texts of 28 letters whose hash codes are equal, since those of "Aa" and "BB" are. */
    public static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int bits = 0; bits < 1 << PAIRS; bits++) {
            StringBuilder text = new StringBuilder();
            for (int pair = 0; pair < PAIRS; pair++) {
                text.append((bits >> pair & 1) == 0 ? "Aa" : "BB");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    public static <K> void assertFast(Function<String, K> key) {
        List<K> keys = texts().stream().map(key).toList();
        assertThat(new HashSet<>(keys.stream().map(Object::hashCode).toList())).hasSize(1);
        Map<K, Integer> map = new HashMap<>();
        assertUnderHalfASecond(() -> {
            keys.forEach(each -> map.merge(each, 1, Integer::sum));
            keys.forEach(map::get);
        });
        assertThat(map).hasSize(1 << PAIRS);
    }

    public static void assertUnderHalfASecond(Runnable work) {
        Assertions.assertTimeout(Duration.ofMillis(500), work::run);
    }
}
