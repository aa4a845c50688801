package org.communitycontrol.screening.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;
import org.junit.jupiter.api.Test;

/** 1,842 households and 47 key persons, two doors of which stay closed. */
class CoverageRoundTest {

    private static final DivisionCode COMMUNITY = DivisionCode.parse("350203001001");
    private static final GridCode GRID = GridCode.of(COMMUNITY, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final CoverageRule RULE = CoverageRule.builder()
            .householdScreeningDays(14)
            .keyGroupMonitoringDays(1)
            .addKeyGroups(KeyGroup.RETURNEE)
            .build();
    private static final RoundRegister REGISTER = register();

    @Test
    void twoClosedDoorsOfEighteenHundredAreNotFull() {
        CoverageRound round = households(Ledger.of(visits("absent", "absent")));

        assertThat(round.partition())
                .hasToString("1840/1842 = 99.9 %, screened 1840, refused 0, absent 2, "
                        + "unreachable 0, not-yet 0, vacant-verified 0, moved 0, excluded 0");
        assertThat(round.partition().full()).isFalse();
        assertThat(round.outstanding()).containsExactly("H-1", "H-2");
    }

    @Test
    void aVerifiedVacancyLeavesWhatIsExpectedAndNotTheRegister() {
        CoverageRound round = households(Ledger.of(visits("vacant-verified", "absent")));

        assertThat(round.partition().registered()).isEqualTo(1_842);
        assertThat(round.partition().expected()).isEqualTo(1_841);
        assertThat(round.partition().full()).isFalse();
        assertThat(households(Ledger.of(visits("vacant-verified", "screened")))
                        .partition()
                        .full())
                .isTrue();
    }

    @Test
    void everyDenominatorHasItsName() {
        CoverageRound round = households(Ledger.of(visits("vacant-verified", "not-visited")));

        assertThat(Denominator.REGISTERED.rate(round.partition())).hasToString("1840/1842 = 99.9 %");
        assertThat(Denominator.EXPECTED.rate(round.partition())).hasToString("1840/1841 = 99.9 %");
        assertThat(Denominator.FOUND.rate(round.partition())).hasToString("1840/1841 = 99.9 %");
        assertThat(Denominator.EXPECTED_AND_FOUND.rate(round.partition())).hasToString("1840/1840 = 100.0 %");
        assertThat(Denominator.values()).extracting(Denominator::code).doesNotHaveDuplicates();
    }

    @Test
    void countsWhoIsRegisteredOnTheDayAndNobodyElse() {
        RoundRegister returnees = RoundRegister.of(List.of(
                        Placed.of(
                                unit(CoverageUnit.KEY_PERSON, "P-1", DAY.minusDays(20), Optional.of(DAY.minusDays(7)))),
                        Placed.of(unit(CoverageUnit.KEY_PERSON, "P-1", DAY.minusDays(7), Optional.of(DAY))),
                        Placed.of(unit(CoverageUnit.KEY_PERSON, "P-1", DAY, Optional.empty()))))
                .values()
                .get(0);

        assertThat(returnees.on(DAY.minusDays(6))).isEmpty();
        assertThat(returnees.on(DAY.minusDays(7))).hasSize(1);
        assertThat(returnees.on(DAY)).hasSize(1);
        assertThat(RoundRegister.of(List.of(
                                Placed.of(unit(CoverageUnit.HOUSEHOLD, "H-1", DAY, Optional.empty())),
                                Placed.of(unit(CoverageUnit.HOUSEHOLD, "H-1", DAY, Optional.empty()))))
                        .findings())
                .extracting(finding -> finding.code())
                .containsExactly("repeated-id");
    }

    @Test
    void aProofIsCheckedByWhoeverHasTheRegisterAndTheFacts() {
        Ledger ledger = Ledger.of(visits("absent", "absent"));
        CoverageProof proof = proof(ledger);

        assertThat(proof.counts()).containsEntry("screened", 1_840L).containsEntry("absent", 2L);
        assertThat(proof.full()).isFalse();
        assertThat(proof.units().get(0))
                .isEqualTo(new UnitEvidence("H-1", Disposition.ABSENT, List.of(new FactId("F-1"))));
        assertThat(proof.recheck(REGISTER, ledger::standing, RULE)).isEqualTo(new Recheck.Agrees());
        Ledger more = ledger.merge(Ledger.of(List.of(visit("F-9999", "H-2", "screened"))));
        assertThat(proof.recheck(REGISTER, more::standing, RULE)).isInstanceOf(Recheck.Differs.class);
        assertThat(proof(more)
                        .recheck(REGISTER, ledger::standing, RULE)
                        .problem()
                        .orElseThrow()
                        .code())
                .isEqualTo("proof-differs");
    }

    @Test
    void aLyingProofIsCaughtAtItsFirstLie() {
        Ledger ledger = Ledger.of(visits("absent", "absent"));
        CoverageProof proof = proof(ledger);
        CoverageProof lie = CoverageProof.builder()
                .area(proof.area())
                .asOf(proof.asOf())
                .unit(proof.unit())
                .days(proof.days())
                .registerDigest(proof.registerDigest())
                .evidenceDigest(proof.evidenceDigest())
                .putAllCounts(proof.counts())
                .full(true)
                .addAllUnits(proof.units())
                .build();

        assertThat(lie.recheck(REGISTER, ledger::standing, RULE)).isEqualTo(new Recheck.Differs("full"));
    }

    @Test
    void errandsNameEachClosedDoorOnceUnderAllWhoAnswer() {
        CoverageRound round = households(Ledger.of(visits("absent", "refused")));
        Responsibility both = Responsibility.of(List.of(assignment("W-2"), assignment("W-1")));

        assertThat(Errand.of(round, both)).singleElement().satisfies(errand -> {
            assertThat(errand.workers()).extracting(WorkerId::value).containsExactly("W-1", "W-2");
            assertThat(errand.units()).containsExactly("H-1", "H-2");
        });
        assertThat(Errand.of(round, Responsibility.of(List.of())))
                .singleElement()
                .satisfies(errand -> assertThat(errand.workers()).isEmpty());
    }

    @Test
    void followsEachFactAsItArrives() {
        RunningCoverage running = new RunningCoverage(REGISTER, DAY, RULE);
        assertThat(running.total(CoverageUnit.HOUSEHOLD).count(Disposition.NOT_YET))
                .isEqualTo(1_842);
        visits("absent", "absent").forEach(running::apply);
        assertThat(running.within(COMMUNITY, CoverageUnit.HOUSEHOLD).done()).isEqualTo(1_840);
        assertThat(running.inGrid(GRID, CoverageUnit.HOUSEHOLD).outstanding()).isEqualTo(2);

        assertThat(running.apply(visit("F-9998", "H-1", "screened")))
                .containsExactly(new RunningCoverage.Move(
                        CoverageUnit.HOUSEHOLD, "H-1", Disposition.ABSENT, Disposition.SCREENED));
        assertThat(running.apply(visit("F-9998", "H-1", "screened"))).isEmpty();
        assertThat(running.apply(visit("F-9999", "H-unknown", "screened"))).isEmpty();
        assertThat(running.total(CoverageUnit.HOUSEHOLD).registered()).isEqualTo(1_842);
        assertThat(running.apply(
                        fact("F-10000", "retraction", "H-1", Amendment.retracting(new FactId("F-9998"), "wrong-door"))))
                .hasSize(1);
        assertThat(running.total(CoverageUnit.HOUSEHOLD).outstanding()).isEqualTo(2);
    }

    @Test
    void aHistoryShowsTheComputedAndTheHumansValueSideBySide() {
        Payload ruling = Payload.builder()
                .text("disposition", "excluded")
                .text("actor", "W-9")
                .text("reason", "demolished")
                .text("appeal", "street-office-review")
                .build();
        Ledger ledger = Ledger.of(List.of(
                visit("F-1", "H-1", "absent"),
                visit("F-2", "H-1", "screened"),
                fact("F-3", "disposition-override", "H-1", ruling)));
        UnitHistory history =
                UnitHistory.of(ledger.standing(new Subject("household", "H-1")), CoverageUnit.HOUSEHOLD, DAY, 14);

        assertThat(history.computed()).isEqualTo(Disposition.SCREENED);
        assertThat(history.override()).hasValueSatisfying(human -> {
            assertThat(human.value()).isEqualTo(Disposition.EXCLUDED);
            assertThat(human.actor()).isEqualTo("W-9");
        });
        assertThat(history.events())
                .extracting(UnitHistory.Event::recorded)
                .containsExactly(Disposition.ABSENT, Disposition.SCREENED);
        assertThat(history.events()).extracting(event -> event.actor().value()).containsOnly("tablet-1");
    }

    private static CoverageRound households(Ledger ledger) {
        return CoverageRound.at(REGISTER, CoverageUnit.HOUSEHOLD, ledger::standing, DAY, RULE);
    }

    private static CoverageProof proof(Ledger ledger) {
        return CoverageProof.of(COMMUNITY, CoverageUnit.HOUSEHOLD, REGISTER, ledger::standing, DAY, RULE);
    }

    private static RoundRegister register() {
        List<Placed<RoundUnit>> units = new ArrayList<>();
        for (int i = 1; i <= 1_842; i++) {
            units.add(Placed.of(unit(CoverageUnit.HOUSEHOLD, "H-" + i, DAY.minusDays(30), Optional.empty())));
        }
        return RoundRegister.of(units).values().get(0);
    }

    private static RoundUnit unit(CoverageUnit unit, String id, LocalDate from, Optional<LocalDate> to) {
        return RoundUnit.builder()
                .unit(unit)
                .id(id)
                .community(COMMUNITY)
                .grid(GRID)
                .from(from)
                .lastDay(to)
                .build();
    }

    private static List<Fact> visits(String first, String second) {
        List<Fact> visits = new ArrayList<>();
        for (int i = 1; i <= 1_842; i++) {
            String disposition = i == 1 ? first : i == 2 ? second : "screened";
            if (!disposition.equals("not-visited")) {
                visits.add(visit("F-" + i, "H-" + i, disposition));
            }
        }
        return visits;
    }

    private static Fact visit(String id, String household, String disposition) {
        Payload.Builder outcome = Payload.builder().text("disposition", disposition);
        if (disposition.equals("vacant-verified")) {
            outcome.text("verifiedBy", "property-7");
        }
        return fact(id, "household-visit", household, outcome.build());
    }

    private static Fact fact(String id, String kind, String household, Payload payload) {
        int number = Integer.parseInt(id.substring(2));
        Instant morning = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Fact.builder()
                .id(new FactId(id))
                .kind(new FactKind(kind))
                .version(1)
                .subject(new Subject("household", household))
                .occurredOn(DAY)
                .recordedAt(morning.plusSeconds(number))
                .recorder(new Recorder("tablet-1"))
                .payload(payload)
                .build();
    }

    private static Assignment assignment(String worker) {
        return Assignment.builder()
                .worker(new WorkerId(worker))
                .grid(GRID)
                .from(DAY)
                .build();
    }
}
