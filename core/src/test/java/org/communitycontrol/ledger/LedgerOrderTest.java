package org.communitycontrol.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.ledger.LedgerExamples.correction;
import static org.communitycontrol.ledger.LedgerExamples.fact;
import static org.communitycontrol.ledger.LedgerExamples.retraction;
import static org.communitycontrol.ledger.LedgerExamples.saying;
import static org.communitycontrol.ledger.LedgerExamples.screened;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every order, every repetition, every way of splitting gives one answer, and it is that of the rules read slowly. */
class LedgerOrderTest {

    private static final List<Subject> SUBJECTS =
            List.of(LedgerExamples.HOME, LedgerExamples.OTHER_HOME, new Subject("grid", "g-1"));

    @Test
    void givesOneAnswerForEveryOrderOfAmendmentsOfAmendments() {
        sameInEveryOrder(List.of(
                screened("f-1", 10, "absent"),
                correction("c-1", 20, "f-1", "refused"),
                correction("c-2", 30, "f-1", "screened"),
                retraction("r-1", 40, "c-2"),
                retraction("r-2", 50, "r-1"),
                screened("f-1", 5, "unreachable")));
    }

    @Test
    void givesOneAnswerForEveryOrderOfConflictsAndIdleAmendments() {
        sameInEveryOrder(List.of(
                screened("f-1", 10, "absent"),
                fact("f-1", "screened", 10, LedgerExamples.OTHER_HOME, saying("refused")),
                retraction("r-1", 20, "r-2"),
                retraction("r-2", 30, "f-1"),
                screened("r-2", 40, "screened"),
                correction("c-1", 15, "r-2", "corrected")));
    }

    @Test
    void agreesWithTheRulesReadSlowlyAtEveryStep() {
        Random random = new Random(20200216);
        for (int log = 0; log < 600; log++) {
            List<Fact> facts = new ArrayList<>();
            int size = 1 + random.nextInt(24);
            for (int i = 0; i < size; i++) {
                facts.add(
                        facts.isEmpty() || random.nextInt(4) > 0
                                ? anyFact(random)
                                : facts.get(random.nextInt(facts.size())));
            }
            RunningLedger running = new RunningLedger();
            Map<Subject, List<StandingFact>> before = standingBySubject(running);
            for (int i = 0; i < size; i++) {
                Set<Subject> changed = running.apply(facts.get(i));
                Map<Subject, List<StandingFact>> after = standingBySubject(running);
                for (Subject subject : SUBJECTS) {
                    assertThat(after.get(subject)).isEqualTo(slowly(facts.subList(0, i + 1), subject));
                    if (!changed.contains(subject)) {
                        assertThat(after.get(subject)).isEqualTo(before.get(subject));
                    }
                }
                before = after;
            }
            agrees(running, Ledger.of(facts));
        }
    }

    @Test
    void givesOneAnswerForEveryShuffleRepetitionAndSplit() {
        Random random = new Random(7);
        for (int log = 0; log < 60; log++) {
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                facts.add(anyFact(random));
            }
            Ledger expected = Ledger.of(facts);
            for (int shuffle = 0; shuffle < 10; shuffle++) {
                List<Fact> delivered = new ArrayList<>(facts);
                for (int i = random.nextInt(40); i > 0; i--) {
                    delivered.add(facts.get(random.nextInt(facts.size())));
                }
                Collections.shuffle(delivered, random);
                int cut = random.nextInt(delivered.size());
                Ledger merged =
                        Ledger.of(delivered.subList(cut, delivered.size())).merge(Ledger.of(delivered.subList(0, cut)));
                assertThat(merged).isEqualTo(expected);
                assertThat(canonical(merged)).isEqualTo(canonical(expected));
                RunningLedger running = new RunningLedger();
                delivered.forEach(running::apply);
                agrees(running, expected);
            }
        }
    }

    private static void sameInEveryOrder(List<Fact> facts) {
        Ledger expected = Ledger.of(facts);
        int[] orders = {0};
        permute(new ArrayList<>(facts), 0, order -> {
            orders[0]++;
            Ledger merged = Ledger.empty();
            RunningLedger running = new RunningLedger();
            for (Fact fact : order) {
                merged = Ledger.of(List.of(fact)).merge(merged).merge(merged);
                running.apply(fact);
                running.apply(order.get(0));
            }
            assertThat(merged).isEqualTo(expected);
            assertThat(merged.standing()).isEqualTo(expected.standing());
            agrees(running, expected);
        });
        assertThat(orders[0]).isEqualTo(720);
        for (Subject subject : SUBJECTS) {
            assertThat(expected.standing(subject)).isEqualTo(slowly(facts, subject));
        }
    }

    private static void agrees(RunningLedger running, Ledger ledger) {
        assertThat(running.toLedger()).isEqualTo(ledger);
        assertThat(running.standing()).isEqualTo(ledger.standing());
        assertThat(running.conflicts()).isEqualTo(ledger.conflicts());
        assertThat(running.idleAmendments()).isEqualTo(ledger.idleAmendments());
    }

    private static void permute(List<Fact> facts, int from, Consumer<List<Fact>> each) {
        if (from == facts.size()) {
            each.accept(facts);
            return;
        }
        for (int i = from; i < facts.size(); i++) {
            Collections.swap(facts, from, i);
            permute(facts, from + 1, each);
            Collections.swap(facts, from, i);
        }
    }

    private static Fact anyFact(Random random) {
        String id = "f-" + random.nextInt(9);
        String target = "f-" + random.nextInt(10);
        int minute = random.nextInt(6);
        String said = "said-" + random.nextInt(3);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> fact(id, "screened", minute, SUBJECTS.get(random.nextInt(3)), saying(said));
            case 3 -> fact(id, "retraction", minute, SUBJECTS.get(random.nextInt(3)), saying(said));
            case 4, 5 -> correction(id, minute, target, said);
            default -> retraction(id, minute, target);
        };
    }

    private static List<String> canonical(Ledger ledger) {
        return ledger.facts().stream().map(Fact::canonical).toList();
    }

    private static Map<Subject, List<StandingFact>> standingBySubject(RunningLedger running) {
        Map<Subject, List<StandingFact>> standing = new HashMap<>();
        SUBJECTS.forEach(subject -> standing.put(subject, running.standing(subject)));
        return standing;
    }

    /** The rules of {@link Amendment}, one loop each. */
    private static List<StandingFact> slowly(Collection<Fact> facts, Subject subject) {
        Map<FactId, Fact> effective = new HashMap<>();
        for (Fact fact : facts) {
            effective.merge(fact.id(), fact, (one, other) -> precedes(one, other) ? other : one);
        }
        return effective.values().stream()
                .filter(fact -> !Amendment.isAmendment(fact) && fact.subject().equals(subject))
                .flatMap(fact -> slowly(fact, effective.values()).stream())
                .sorted(Comparator.comparing(
                                (StandingFact standing) -> standing.fact().occurredOn())
                        .thenComparing(standing -> standing.fact().recordedAt())
                        .thenComparing(standing -> standing.fact().id()))
                .toList();
    }

    private static List<StandingFact> slowly(Fact plain, Collection<Fact> all) {
        List<Fact> applying = all.stream()
                .filter(fact -> targets(fact, plain) && !undone(fact, all))
                .sorted(Comparator.comparing(Fact::recordedAt).thenComparing(Fact::id))
                .toList();
        if (applying.stream().anyMatch(fact -> fact.kind().equals(Amendment.RETRACTION))) {
            return List.of();
        }
        Fact result = plain;
        for (Fact correction : applying) {
            result = fact(
                    plain.id().value(),
                    plain.kind().code(),
                    (int) java.time.Duration.between(LedgerExamples.NOON, plain.recordedAt())
                            .toMinutes(),
                    plain.subject(),
                    correction.payload().reader().payload("payload"));
        }
        return List.of(new StandingFact(result, applying.stream().map(Fact::id).toList()));
    }

    private static boolean undone(Fact amendment, Collection<Fact> all) {
        return all.stream()
                .anyMatch(other -> other.kind().equals(Amendment.RETRACTION)
                        && targets(other, amendment)
                        && later(other, amendment)
                        && !undone(other, all));
    }

    private static boolean later(Fact one, Fact other) {
        int byMoment = one.recordedAt().compareTo(other.recordedAt());
        return byMoment > 0
                || (byMoment == 0 && one.id().value().compareTo(other.id().value()) > 0);
    }

    private static boolean targets(Fact amendment, Fact target) {
        return Amendment.isAmendment(amendment)
                && amendment.payload().get("target").isPresent()
                && amendment
                        .payload()
                        .reader()
                        .optional("target", (in, name) -> in.text(name))
                        .equals(java.util.Optional.of(target.id().value()));
    }

    private static boolean precedes(Fact one, Fact other) {
        int byMoment = one.recordedAt().compareTo(other.recordedAt());
        return byMoment < 0
                || (byMoment == 0 && Arrays.compareUnsigned(one.canonicalBytes(), other.canonicalBytes()) < 0);
    }
}
