package org.communitycontrol.testkit.surveillance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.days.DueState;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.upkeep.CrowdedUnit;
import org.communitycontrol.surveillance.upkeep.Guidance;
import org.communitycontrol.surveillance.upkeep.GuidanceReason;
import org.communitycontrol.surveillance.upkeep.GuidanceRule;
import org.communitycontrol.surveillance.upkeep.UnitId;
import org.communitycontrol.surveillance.upkeep.UnitKind;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Guidance visits decided again from the day they are counted from and the interval. */
class GuidanceReplayProperties implements ReplayLaws<DueState, GuidanceReason>, DecisionLaws<DueState, GuidanceReason> {

    private static final SurveillanceDomain DOMAIN = new SurveillanceDomain();

    @Override
    @Provide
    public Arbitrary<Decision<DueState, GuidanceReason>> decisions() {
        return Combinators.combine(
                        DOMAIN.units(), DOMAIN.days().list().ofMaxSize(5), DOMAIN.days(), DOMAIN.guidanceRules())
                .as((unit, visits, asOf, rule) -> Guidance.decide(unit, visits, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<DueState, GuidanceReason> replay(Explained explained) {
        UnitKind kind = new UnitKind(explained.text("kind"));
        Optional<LocalDate> visited = explained.day("visited");
        LocalDate from = visited.or(() -> explained.day("registered")).orElse(explained.asOf());
        SortedMap<UnitKind, Integer> days = new TreeMap<>();
        explained.find("intervalDays").ifPresent(number -> days.put(kind, Integer.valueOf(number)));
        DayCount count =
                explained.coded(DayCount.values(), DayCount::code, "dayCount").orElse(DayCount.START_EXCLUDED);
        return Guidance.decide(
                new CrowdedUnit(new UnitId(explained.subject()), kind, from),
                visited.map(List::of).orElse(List.of()),
                explained.asOf(),
                Policy.adHoc(new GuidanceRule(count, days)));
    }
}
