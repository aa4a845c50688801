package org.communitycontrol.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.identity.Candidates;
import org.communitycontrol.identity.DuplicateSearch;
import org.communitycontrol.identity.Likeness;
import org.communitycontrol.identity.MatchingRule;
import org.communitycontrol.identity.RegisterEntry;
import org.communitycontrol.json.intake.RegisterEntries;
import org.communitycontrol.json.names.MandarinSounds;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the shipped rule finds of people planted twice; the labelled set is older than the rule. */
class DuplicateSearchTest {

    private static final Policy<MatchingRule> POLICY = ShippedPacks.book()
            .inForce(MatchingRule.KIND, Population.LAST_BIRTH.plusYears(1))
            .policy()
            .orElseThrow();

    @Test
    void findsThePlantedAmongFiveThousand() {
        Tally tally = measured(5_000, 20200216);
        assertThat(tally.recallPer10000()).isGreaterThanOrEqualTo(9_900);
        assertThat(tally.precisionPer10000()).isGreaterThanOrEqualTo(9_500);
        assertThat(tally.caught(Trap.NAMESAKES) + tally.caught(Trap.GRANDPARENT))
                .isZero();
    }

    /** A minute of one processor, that is: the search has one thread, and the machine may have other work. */
    @Test
    @Tag("long")
    void findsThePlantedAmongAHundredThousandWithinAMinute() {
        Duration start = cpu();
        Tally tally = measured(100_000, 20200217);
        assertThat(tally.recallPer10000()).isGreaterThanOrEqualTo(9_900);
        assertThat(tally.precisionPer10000()).isGreaterThanOrEqualTo(9_500);
        assertThat(cpu().minus(start)).isLessThan(Duration.ofMinutes(1));
    }

    private static Tally measured(int size, long seed) {
        LabelledSet set = LabelledSet.draw(seed, size);
        byte[] lines = set.persons().stream()
                .map(person -> person.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Duration cpu = cpu();
        Accepted<RegisterEntry> read =
                RegisterEntries.lines(Population.LAST_BIRTH).read(new ByteArrayInputStream(lines), "persons.ndjson");
        assertThat(read.findings()).isEmpty();
        long reading = System.nanoTime() - start;
        Candidates found = DuplicateSearch.find(read.values(), POLICY, MandarinSounds.standard());
        long all = System.nanoTime() - start;
        System.out.printf(
                Locale.ROOT,
                "%d records: read in %d ms, searched in %d ms, %d ms of CPU; %d pairs compared, %d overfull keys%n",
                read.values().size(),
                reading / 1_000_000,
                (all - reading) / 1_000_000,
                cpu().minus(cpu).toMillis(),
                found.compared(),
                found.overfull().size());
        List<String> likely = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        found.pairs().forEach(pair -> {
            String keys = pair.left().value() + " " + pair.right().value();
            shown.add(keys);
            if (pair.likeness() == Likeness.LIKELY) {
                likely.add(keys);
            }
        });
        System.out.print("likely only: " + Tally.of(set, likely));
        Tally tally = Tally.of(set, shown);
        System.out.print("candidates: " + tally);
        return tally;
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
