package org.communitycontrol.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.AmendmentEffect;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.LedgerConflict;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.exchange.ExchangeEvent;
import org.communitycontrol.ledger.exchange.ExchangeReport;
import org.communitycontrol.ledger.exchange.ExchangeTerms;
import org.communitycontrol.ledger.exchange.Quarantine;

/** What holds for whatever brings the ledgers of several devices together and reports on it. */
public interface ExchangeLaws {

    /** Returns what the devices' ledgers come to, merged in this order. */
    Ledger merge(List<Ledger> devices);

    /** Returns the report on a merged ledger. */
    ExchangeReport report(Ledger merged, ExchangeTerms terms);

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<List<Fact>> histories() {
        return new LedgerDomain().histories();
    }

    /** Returns terms that find some facts late and some ahead, and others not. */
    @Provide
    default Arbitrary<ExchangeTerms> terms() {
        return Arbitraries.integers()
                .between(0, 200)
                .map(number -> ExchangeTerms.builder()
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .lateAfterDays(OptionalInt.of(number % 3))
                        .receivedAt(Instant.parse("2020-02-10T00:30:00Z").plus(Duration.ofHours(number % 24)))
                        .tolerance(Duration.ofMinutes(number % 4 * 30L))
                        .kinds(number % 2 == 0 ? Set.of(LedgerDomain.VISIT) : Set.of())
                        .build());
    }

    /** However the facts are spread over devices, repeated and delivered, ledger and report are the same. */
    @Property
    default void devicesConverge(
            @ForAll("histories") List<Fact> history, @ForAll("terms") ExchangeTerms terms, @ForAll long seed) {
        Random random = new Random(seed);
        List<List<Fact>> devices = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            devices.add(new ArrayList<>());
        }
        for (Fact fact : history) {
            devices.get(random.nextInt(4)).add(fact);
            devices.get(random.nextInt(4)).add(fact);
        }
        devices.forEach(facts -> Collections.shuffle(facts, random));
        Collections.shuffle(devices, random);
        Ledger merged = merge(devices.stream().map(Ledger::of).toList());
        Ledger atOnce = merge(List.of(Ledger.of(history)));
        assertThat(merged.facts()).isEqualTo(atOnce.facts());
        assertThat(report(merged, terms)).isEqualTo(report(atOnce, terms));
    }

    /** Every field in which an overruled fact differs is named once, and no other. */
    @Property
    default void everyDifferingFieldIsNamed(
            @ForAll("histories") List<Fact> history, @ForAll("terms") ExchangeTerms terms) {
        Ledger ledger = merge(List.of(Ledger.of(history)));
        List<String> expected = new ArrayList<>();
        for (LedgerConflict conflict : ledger.conflicts()) {
            for (Fact other : conflict.overruled()) {
                conflict.effective()
                        .toNode()
                        .differing(other.toNode())
                        .forEach(field -> expected.add(conflict.id().value() + field));
            }
        }
        List<String> named = new ArrayList<>();
        for (ExchangeEvent event : report(ledger, terms).events()) {
            if (event instanceof ExchangeEvent.Conflict conflict) {
                named.add(conflict.fact().value() + conflict.field());
                assertThat(conflict.effective().code().equals("absent")
                                && conflict.overruled().code().equals("absent"))
                        .isFalse();
            }
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What is said of an amendment is what a patient reader makes of its target. */
    @Property
    default void whatIsSaidOfAnAmendmentHolds(
            @ForAll("histories") List<Fact> history, @ForAll("terms") ExchangeTerms terms) {
        Ledger ledger = merge(List.of(Ledger.of(history)));
        List<StandingFact> standing = PatientReader.standing(history);
        Set<FactId> retracted = new HashSet<>();
        Set<FactId> amending = new HashSet<>();
        for (ExchangeEvent event : report(ledger, terms).events()) {
            if (event instanceof ExchangeEvent.Amended amended) {
                boolean plain = ledger.find(amended.fact())
                        .filter(fact -> !Amendment.isAmendment(fact))
                        .isPresent();
                boolean retraction = amended.change().equals(Amendment.RETRACTION);
                if (plain && retraction && amended.effect() == AmendmentEffect.APPLIES) {
                    retracted.add(amended.fact());
                }
                if (plain && !retraction && amended.effect() == AmendmentEffect.APPLIES) {
                    assertThat(amending.add(amended.fact())).isTrue();
                    assertThat(standing)
                            .anySatisfy(each -> assertThat(each.amendedBy()).endsWith(amended.by()));
                }
            }
        }
        for (Fact fact : ledger.facts()) {
            if (!Amendment.isAmendment(fact)
                    && ledger.find(fact.id()).filter(fact::equals).isPresent()) {
                assertThat(standing.stream().anyMatch(each -> each.fact().id().equals(fact.id())))
                        .isEqualTo(!retracted.contains(fact.id()));
                assertThat(standing.stream()
                                .anyMatch(each -> each.fact().id().equals(fact.id())
                                        && !each.amendedBy().isEmpty()))
                        .isEqualTo(amending.contains(fact.id()));
            }
        }
    }

    /** Late or ahead of the clock, a fact stays in the ledger and is named. */
    @Property
    default void noFactIsDroppedForItsTime(
            @ForAll("histories") List<Fact> history, @ForAll("terms") ExchangeTerms terms) {
        Ledger ledger = merge(List.of(Ledger.of(history)));
        assertThat(ledger.facts()).containsExactlyInAnyOrderElementsOf(new HashSet<>(history));
        Instant now = terms.receivedAt().orElseThrow();
        Quarantine quarantine = Quarantine.at(ledger, now, terms.tolerance());
        List<Fact> both = new ArrayList<>(quarantine.admitted().facts());
        both.addAll(quarantine.held());
        assertThat(both).containsExactlyInAnyOrderElementsOf(ledger.facts());
        assertThat(quarantine.held())
                .allMatch(fact -> Duration.between(now, fact.recordedAt()).compareTo(terms.tolerance()) > 0);
        assertThat(quarantine.admitted().facts())
                .allMatch(fact -> Duration.between(now, fact.recordedAt()).compareTo(terms.tolerance()) <= 0);
        assertThat(report(ledger, terms).events().stream().filter(event -> event instanceof ExchangeEvent.Ahead))
                .hasSize(quarantine.held().size());
        assertThat(Quarantine.at(ledger, now.plusSeconds(1), terms.tolerance())
                        .admitted()
                        .facts())
                .containsAll(quarantine.admitted().facts());
    }
}
