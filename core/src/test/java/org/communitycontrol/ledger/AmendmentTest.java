package org.communitycontrol.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.ledger.LedgerExamples.HOME;
import static org.communitycontrol.ledger.LedgerExamples.OTHER_HOME;
import static org.communitycontrol.ledger.LedgerExamples.correction;
import static org.communitycontrol.ledger.LedgerExamples.fact;
import static org.communitycontrol.ledger.LedgerExamples.retraction;
import static org.communitycontrol.ledger.LedgerExamples.saying;
import static org.communitycontrol.ledger.LedgerExamples.screened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final Fact FACT = screened("f-1", 10, "absent");

    @Test
    void correctsThePayloadAndKeepsTheRest() {
        StandingFact standing = only(FACT, correction("c-1", 20, "f-1", "refused"));
        assertThat(standing.fact()).isEqualTo(screened("f-1", 10, "refused"));
        assertThat(standing.amendedBy()).containsExactly(new FactId("c-1"));
    }

    @Test
    void correctsTheDayAndTheVersionWhereItNamesThem() {
        LocalDate dayBefore = LocalDate.of(2020, 2, 14);
        Payload payload = Amendment.correcting(FACT.id(), "misheard", saying("refused"), dayBefore)
                .with("version", Node.Decimal.of(3));
        StandingFact standing = only(FACT, fact("c-1", "correction", 20, HOME, payload));
        assertThat(standing.fact().occurredOn()).isEqualTo(dayBefore);
        assertThat(standing.fact().version()).isEqualTo(3);
        assertThat(standing.fact().payload()).isEqualTo(saying("refused"));
        assertThat(standing.fact().recordedAt()).isEqualTo(FACT.recordedAt());
    }

    @Test
    void appliesToAPlainFactWheneverItWasRecorded() {
        assertThat(only(FACT, correction("c-1", 0, "f-1", "refused")).fact().payload())
                .isEqualTo(saying("refused"));
        assertThat(standing(FACT, retraction("r-1", 0, "f-1"))).isEmpty();
    }

    @Test
    void letsTheLatestCorrectionWin() {
        StandingFact standing = only(
                FACT,
                correction("c-3", 20, "f-1", "third"),
                correction("c-1", 30, "f-1", "first"),
                correction("c-2", 20, "f-1", "second"));
        assertThat(standing.fact().payload()).isEqualTo(saying("first"));
        assertThat(standing.amendedBy()).containsExactly(new FactId("c-2"), new FactId("c-3"), new FactId("c-1"));
    }

    @Test
    void letsTheGreaterIdWinAmongCorrectionsOfOneMoment() {
        assertThat(only(FACT, correction("c-2", 20, "f-1", "second"), correction("c-1", 20, "f-1", "first"))
                        .fact()
                        .payload())
                .isEqualTo(saying("second"));
    }

    @Test
    void letsARetractionWinOverALaterCorrection() {
        assertThat(standing(FACT, retraction("r-1", 20, "f-1"), correction("c-1", 30, "f-1", "refused")))
                .isEmpty();
    }

    @Test
    void fallsBackWhenACorrectionIsRetracted() {
        Fact first = correction("c-1", 20, "f-1", "first");
        Fact second = correction("c-2", 30, "f-1", "second");
        assertThat(only(FACT, first, second, retraction("r-1", 40, "c-2"))
                        .fact()
                        .payload())
                .isEqualTo(saying("first"));
        assertThat(only(FACT, first, retraction("r-1", 40, "c-1"))).isEqualTo(new StandingFact(FACT, List.of()));
    }

    @Test
    void standsAgainWhenItsRetractionIsRetracted() {
        Fact retraction = retraction("r-1", 20, "f-1");
        assertThat(only(FACT, retraction, retraction("r-2", 30, "r-1"))).isEqualTo(new StandingFact(FACT, List.of()));
        assertThat(standing(FACT, retraction, retraction("r-2", 30, "r-1"), retraction("r-3", 40, "r-2")))
                .isEmpty();
        assertThat(only(
                        FACT,
                        retraction,
                        retraction("r-2", 30, "r-1"),
                        retraction("r-3", 40, "r-2"),
                        retraction("r-4", 50, "r-1")))
                .isEqualTo(new StandingFact(FACT, List.of()));
    }

    @Test
    void ignoresARetractionOfAnAmendmentRecordedLater() {
        Fact correction = correction("c-1", 30, "f-1", "refused");
        assertIdle(IdleAmendment.Reason.BEFORE_ITS_TARGET, "r-1", FACT, correction, retraction("r-1", 20, "c-1"));
        assertIdle(IdleAmendment.Reason.BEFORE_ITS_TARGET, "b-1", FACT, correction, retraction("b-1", 30, "c-1"));
        assertThat(only(FACT, correction, retraction("r-1", 20, "c-1")).fact().payload())
                .isEqualTo(saying("refused"));
        assertThat(only(FACT, correction, retraction("d-1", 30, "c-1")).fact()).isEqualTo(FACT);
    }

    @Test
    void ignoresRetractionsThatNameEachOtherOrThemselves() {
        assertIdle(IdleAmendment.Reason.OF_ITSELF, "r-1", FACT, retraction("r-1", 20, "r-1"));
        assertIdle(
                IdleAmendment.Reason.BEFORE_ITS_TARGET,
                "r-1",
                FACT,
                retraction("r-1", 20, "r-2"),
                retraction("r-2", 30, "r-1"));
        assertIdle(IdleAmendment.Reason.OF_ITSELF, "c-1", FACT, correction("c-1", 20, "c-1", "x"));
    }

    @Test
    void ignoresACorrectionOfAnAmendment() {
        Fact correction = correction("c-1", 20, "f-1", "refused");
        Fact ofCorrection = correction("c-2", 30, "c-1", "mistaken");
        assertIdle(IdleAmendment.Reason.CORRECTS_AN_AMENDMENT, "c-2", FACT, correction, ofCorrection);
        assertThat(only(FACT, correction, ofCorrection).fact().payload()).isEqualTo(saying("refused"));
    }

    @Test
    void waitsForItsTarget() {
        Fact correction = correction("c-1", 20, "f-1", "refused");
        assertIdle(IdleAmendment.Reason.WAITS, "c-1", correction);
        RunningLedger running = new RunningLedger();
        assertThat(running.apply(correction)).isEmpty();
        assertThat(running.apply(FACT)).containsExactly(HOME);
        assertThat(running.idleAmendments()).isEmpty();
        assertThat(running.standing(HOME))
                .extracting(StandingFact::amendedBy)
                .containsExactly(List.of(correction.id()));
    }

    @Test
    void ignoresAnAmendmentItCannotRead() {
        Payload good = Amendment.correcting(FACT.id(), "misheard", saying("refused"));
        List<Payload> bad = List.of(
                Payload.empty(),
                good.without("payload"),
                good.without("target"),
                good.with("reason", new Node.Text("Mis heard")),
                good.with("target", new Node.Text("")),
                good.with("payload", new Node.Text("refused")),
                good.with("occurredOn", new Node.Text("1899-12-31")),
                good.with("version", Node.Decimal.of(0)),
                good.with("other", new Node.Text("x")));
        for (Payload payload : bad) {
            assertIdle(IdleAmendment.Reason.UNREADABLE, "c-1", FACT, fact("c-1", "correction", 20, HOME, payload));
        }
        assertIdle(IdleAmendment.Reason.UNREADABLE, "r-1", FACT, fact("r-1", "retraction", 20, HOME, good));
        Fact newer = Fact.fromNode(new Node.Members(new java.util.TreeMap<>(Map.of(
                "id", new Node.Text("c-1"),
                "kind", new Node.Text("correction"),
                "version", Node.Decimal.of(2),
                "occurredOn", new Node.Text("2020-02-15"),
                "recordedAt", new Node.Text("2020-02-15T05:00:00Z"),
                "recorder", new Node.Text("x"),
                "payload", good.members(),
                "subject", FACT.toNode().values().get("subject")))));
        assertIdle(IdleAmendment.Reason.UNREADABLE, "c-1", FACT, newer);
        assertThatThrownBy(() -> Amendment.of(newer)).hasMessageContaining("version 2 is newer than 1");
        assertThatThrownBy(() -> Amendment.of(FACT)).hasMessageContaining("neither a correction nor a retraction");
    }

    @Test
    void followsItsTargetWhateverItsOwnSubjectIs() {
        Payload payload = Amendment.correcting(FACT.id(), "misheard", saying("refused"));
        RunningLedger running = new RunningLedger();
        running.apply(FACT);
        assertThat(running.apply(fact("c-1", "correction", 20, OTHER_HOME, payload)))
                .containsExactly(HOME);
        assertThat(running.standing(OTHER_HOME)).isEmpty();
        assertThat(running.standing(HOME)).hasSize(1);
    }

    @Test
    void appliesTheEffectiveVariantOfAnAmendmentOnly() {
        Fact early = correction("c-1", 20, "f-1", "first");
        Fact late = correction("c-1", 30, "f-9", "second");
        assertThat(only(FACT, early, late).fact()).isEqualTo(FACT);
        RunningLedger running = new RunningLedger();
        running.apply(FACT);
        running.apply(early);
        assertThat(running.apply(late)).containsExactly(HOME);
        assertThat(running.apply(early)).isEmpty();
        assertThat(running.standing(HOME)).containsExactly(new StandingFact(FACT, List.of()));
    }

    @Test
    void readsWhatItsFactoriesWrite() {
        Amendment correction = Amendment.of(correction("c-1", 20, "f-1", "refused"));
        assertThat(correction.target()).isEqualTo(FACT.id());
        assertThat(correction.reason()).isEqualTo("misheard");
        assertThat(correction.retracts()).isFalse();
        Amendment retraction = Amendment.of(retraction("r-1", 20, "f-1"));
        assertThat(retraction.retracts()).isTrue();
        assertThat(correction).isLessThan(retraction).isNotEqualTo(retraction);
        assertThat(correction.toString()).doesNotContain("refused", "f-1");
        assertThatThrownBy(() -> Amendment.retracting(FACT.id(), "No reason"))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void endsAChainOfRetractionsAtSixteen() {
        RunningLedger running = new RunningLedger();
        running.apply(FACT);
        String target = "f-1";
        for (int link = 1; link <= 20_000; link++) {
            assertThat(running.apply(retraction("r-" + link, 20 + link, target)))
                    .hasSize(link <= 16 ? 1 : 0);
            assertThat(running.standing(HOME)).hasSize(link % 2 == 0 || link > 16 ? 1 : 0);
            target = "r-" + link;
        }
        assertThat(running.idleAmendments())
                .hasSize(20_000 - 16)
                .allMatch(idle -> idle.reason() == IdleAmendment.Reason.CHAIN_TOO_LONG);
        assertThat(running.toLedger().standing()).isEqualTo(running.standing());
    }

    @Test
    void saysWhyInBothLanguages() {
        for (IdleAmendment.Reason reason : IdleAmendment.Reason.values()) {
            IdleAmendment idle = new IdleAmendment(FACT, reason);
            for (Language language : Language.values()) {
                assertThat(idle.problem().message(language)).doesNotContain("finding.");
            }
        }
    }

    private static List<StandingFact> standing(Fact... facts) {
        return Ledger.of(List.of(facts)).standing();
    }

    private static StandingFact only(Fact... facts) {
        assertThat(standing(facts)).hasSize(1);
        return standing(facts).get(0);
    }

    private static void assertIdle(IdleAmendment.Reason reason, String id, Fact... facts) {
        assertThat(Ledger.of(List.of(facts)).idleAmendments())
                .filteredOn(idle -> idle.id().value().equals(id))
                .extracting(IdleAmendment::reason)
                .containsExactly(reason);
    }
}
