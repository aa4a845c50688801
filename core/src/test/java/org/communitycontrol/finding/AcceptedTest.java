package org.communitycontrol.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedTest {

    private static final Finding ROW_TWO = Finding.of(Place.inRow("a.csv", 2), "missing");
    private static final Finding ROW_NINE = Finding.of(Place.inRow("a.csv", 9), "missing");

    @Test
    void keepsTheOrderOfTheValuesAndSortsTheFindings() {
        Accepted<String> first = new Accepted<>(List.of("b"), List.of(ROW_NINE));
        Accepted<String> both = first.plus(new Accepted<>(List.of("a"), List.of(ROW_TWO)));
        assertThat(both.values()).containsExactly("b", "a");
        assertThat(both.findings()).containsExactly(ROW_TWO, ROW_NINE);
        assertThat(both.clean()).isFalse();
        assertThat(both.map(String::length)).isEqualTo(new Accepted<>(List.of(1, 1), List.of(ROW_TWO, ROW_NINE)));
    }

    @Test
    void printsCountsAndNoValue() {
        assertThat(Accepted.of(List.of("a resident"))).hasToString("Accepted[1 values, 0 findings]");
    }
}
