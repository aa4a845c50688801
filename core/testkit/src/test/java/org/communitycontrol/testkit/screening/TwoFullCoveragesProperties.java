package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.screening.CoverageFacts;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.FullCoverage;
import org.communitycontrol.screening.TwoFullCoverages;
import org.communitycontrol.screening.Visit;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.testkit.ledger.LedgerDomain;

class TwoFullCoveragesProperties implements CoverageLaws {

    @Override
    public Decision<FullCoverage, CoverageReason> decide(
            CoverageFacts facts, LocalDate asOf, Policy<CoverageRule> policy) {
        return TwoFullCoverages.decide(facts, asOf, policy);
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        return new LedgerDomain().histories();
    }

    @Property
    void everyAnswerComesUp(
            @ForAll("communities") CoverageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        Statistics.collect(decide(facts, asOf, Policy.adHoc(rule)).reason().code());
        Statistics.coverage(coverage -> {
            coverage.check("both-full").count(count -> count > 0);
            coverage.check("units-outstanding").count(count -> count > 0);
            coverage.check("nothing-expected").count(count -> count > 0);
            coverage.check("register-missing").count(count -> count > 0);
        });
    }

    @Property
    void theCoverageOfAMergedLedgerIsThatOfTheUnion(
            @ForAll("histories") List<Fact> one,
            @ForAll("histories") List<Fact> other,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        List<Fact> union = new ArrayList<>(other);
        union.addAll(one);
        CoverageFacts merged = coverage(Ledger.of(one).merge(Ledger.of(other)));
        assertThat(merged).isEqualTo(coverage(Ledger.of(union)));
        assertThat(merged.partition(CoverageUnit.HOUSEHOLD, asOf, rule).registered())
                .isEqualTo(4);
    }

    private static CoverageFacts coverage(Ledger ledger) {
        VisitRecords facts = VisitRecords.of(ledger);
        Map<HouseholdId, List<Visit>> register = new TreeMap<>();
        for (String id : List.of("H-00001", "H-00002", "H-00003", "H-00004")) {
            register.put(new HouseholdId(id), facts.visits(new HouseholdId(id)));
        }
        return CoverageFacts.of("350203001001").withHouseholds(register);
    }
}
