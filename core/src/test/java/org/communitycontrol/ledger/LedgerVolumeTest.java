package org.communitycontrol.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LedgerVolumeTest {

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void mergesTwoHundredThousandFacts() {
        foldsInAnyOrder(200_000);
    }

    @Test
    @Tag("long")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void mergesHalfAMillionFacts() {
        foldsInAnyOrder(500_000);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void staysFastWhereAllIdentifiersHaveOneHash() {
        RunningLedger running = new RunningLedger();
        for (int i = 0; i < 1 << 14; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 14; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            running.apply(LedgerExamples.fact(
                    id.toString(), "screened", 0, new Subject("household", id.toString()), LedgerExamples.saying("x")));
        }
        assertThat(running.standing()).hasSize(1 << 14);
    }

    private static void foldsInAnyOrder(int size) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            facts.add(fact(i));
        }
        Collections.shuffle(facts, new Random(1));
        int third = size / 3;
        Ledger one = Ledger.of(facts.subList(0, 2 * third));
        Ledger other = Ledger.of(facts.subList(third, size));
        Ledger merged = one.merge(other);
        assertThat(merged.facts()).hasSize(size);
        assertThat(merged.standing()).hasSize(size - size / 10 - size / 20);
        assertThat(other.merge(one)).isEqualTo(merged);
        Subject subject = merged.facts().get(0).subject();
        assertThat(merged.standing(subject)).hasSize(5);
    }

    /** Of twenty facts one is a correction and one a retraction of the plain fact two before it. */
    private static Fact fact(int i) {
        String id = "f-" + i;
        Subject subject = new Subject("household", "h-" + i / 5);
        return switch (i % 20) {
            case 18 ->
                LedgerExamples.fact(
                        id,
                        "correction",
                        i % 1_000,
                        subject,
                        Amendment.correcting(new FactId("f-" + (i - 2)), "misheard", LedgerExamples.saying("refused")));
            case 19 ->
                LedgerExamples.fact(
                        id,
                        "retraction",
                        i % 1_000,
                        subject,
                        Amendment.retracting(new FactId("f-" + (i - 2)), "wrong-door"));
            default -> LedgerExamples.fact(id, "screened", i % 1_000, subject, LedgerExamples.saying("absent"));
        };
    }
}
