package org.communitycontrol.screening.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.territory.DivisionCode;
import org.junit.jupiter.api.Test;

/** One community of 50,000 households, every second one screened. */
class LongProofTest {

    private static final int HOUSEHOLDS = 50_000;
    private static final int MOST = 2_000;
    private static final DivisionCode COMMUNITY = DivisionCode.parse("350203001001");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final CoverageRule RULE = CoverageRule.builder()
            .householdScreeningDays(14)
            .keyGroupMonitoringDays(1)
            .addKeyGroups(KeyGroup.RETURNEE)
            .build();

    @Test
    void fiftyThousandHouseholdsAreProvedInLinesThatCanBeRead() {
        RunningLedger ledger = new RunningLedger();
        List<Placed<RoundUnit>> units = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            String id = "H-%05d".formatted(i);
            units.add(new Placed<>(
                    RoundUnit.builder()
                            .unit(CoverageUnit.HOUSEHOLD)
                            .id(id)
                            .community(COMMUNITY)
                            .from(Fact.FIRST_DAY)
                            .build(),
                    Place.NOWHERE));
            if (i % 2 == 0) {
                ledger.apply(visit("F-" + i, id, "screened"));
            }
        }
        RoundRegister register = RoundRegister.of(units).values().get(0);
        CoverageRound round = CoverageRound.at(register, CoverageUnit.HOUSEHOLD, ledger::standing, DAY, RULE);

        List<CoverageProof> lines = CoverageProof.lines(COMMUNITY, round, ledger::standing, RULE, MOST);

        assertThat(lines).hasSize(1 + HOUSEHOLDS / MOST);
        assertThat(lines.get(0).units()).isEmpty();
        assertThat(lines.get(0).counts()).containsEntry("screened", 25_000L).containsEntry("not-yet", 25_000L);
        assertThat(lines.stream().mapToInt(line -> line.units().size()).sum()).isEqualTo(HOUSEHOLDS);
        assertThat(lines)
                .allMatch(line -> line.recheck(round, ledger::standing, RULE).agrees());

        ledger.apply(visit("F-1", "H-04001", "screened"));
        CoverageRound later = CoverageRound.at(register, CoverageUnit.HOUSEHOLD, ledger::standing, DAY, RULE);
        for (int line = 0; line < lines.size(); line++) {
            Recheck recheck = lines.get(line).recheck(later, ledger::standing, RULE);
            assertThat(recheck)
                    .isEqualTo(
                            switch (line) {
                                case 0 -> new Recheck.Differs("tree/digests/2");
                                case 3 -> new Recheck.Differs("units/1");
                                default -> new Recheck.Agrees();
                            });
        }
    }

    private static Fact visit(String id, String household, String disposition) {
        return Fact.builder()
                .id(new FactId(id))
                .kind(new FactKind("household-visit"))
                .version(1)
                .subject(new Subject("household", household))
                .occurredOn(DAY)
                .recordedAt(Instant.parse("2020-02-20T01:00:00Z"))
                .recorder(new Recorder("tablet-1"))
                .payload(Payload.builder().text("disposition", disposition).build())
                .build();
    }
}
