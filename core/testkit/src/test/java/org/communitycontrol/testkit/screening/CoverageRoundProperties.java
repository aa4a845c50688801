package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.round.CoverageProof;
import org.communitycontrol.screening.round.CoverageRound;
import org.communitycontrol.screening.round.RoundRegister;
import org.communitycontrol.screening.round.RunningCoverage;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;

class CoverageRoundProperties implements RoundLaws {

    @Override
    public CoverageRound round(
            RoundRegister register, CoverageUnit unit, Ledger ledger, LocalDate asOf, CoverageRule rule) {
        return CoverageRound.at(register, unit, ledger::standing, asOf, rule);
    }

    @Override
    public boolean accepts(CoverageProof claim, RoundRegister register, Ledger ledger, CoverageRule rule) {
        return claim.recheck(register, ledger::standing, rule).agrees();
    }

    @Property
    void oneMoreFactAtATimeIsTheSameAsAllOverAgain(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        RunningCoverage running = new RunningCoverage(register, asOf, rule);
        for (int i = 0; i <= history.size(); i++) {
            if (i > 0) {
                running.apply(history.get(i - 1));
            }
            Ledger ledger = Ledger.of(history.subList(0, i));
            for (CoverageUnit unit : CoverageUnit.values()) {
                CoverageRound all = CoverageRound.at(register, unit, ledger::standing, asOf, rule);
                assertThat(running.total(unit)).isEqualTo(all.partition());
                for (String area : List.of("35", "3502", "350203", "350203001", "350203001001", "350203002001")) {
                    DivisionCode division = DivisionCode.parse(area);
                    assertThat(running.within(division, unit))
                            .isEqualTo(all.within(division).partition());
                }
            }
        }
    }

    @Property
    void theGridsAndWhatIsInNoneAddUpToTheirCommunity(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        RunningCoverage running = new RunningCoverage(register, asOf, rule);
        history.forEach(running::apply);
        for (CoverageUnit unit : CoverageUnit.values()) {
            for (DivisionCode community : RoundDomain.COMMUNITIES) {
                long gridded = 0;
                for (int serial = 1; serial <= 3; serial++) {
                    gridded +=
                            running.inGrid(GridCode.of(community, serial), unit).registered();
                }
                long ungridded = register.on(asOf, unit).stream()
                        .filter(each -> each.community().equals(community))
                        .filter(each -> each.grid().isEmpty())
                        .count();
                assertThat(gridded + ungridded)
                        .isEqualTo(running.within(community, unit).registered());
            }
        }
    }
}
