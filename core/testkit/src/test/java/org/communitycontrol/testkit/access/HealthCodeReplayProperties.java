package org.communitycontrol.testkit.access;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.access.HealthCode;
import org.communitycontrol.access.HealthCodeFacts;
import org.communitycontrol.access.HealthCodeReason;
import org.communitycontrol.access.HealthCodeRule;
import org.communitycontrol.access.HealthColour;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Colours decided again from the check-ins that count: those up to the day the code turned green, or up to the answer. */
class HealthCodeReplayProperties
        implements ReplayLaws<HealthColour, HealthCodeReason>, DecisionLaws<HealthColour, HealthCodeReason> {

    private static final AccessDomain DOMAIN = new AccessDomain();

    @Override
    @Provide
    public Arbitrary<Decision<HealthColour, HealthCodeReason>> decisions() {
        return Combinators.combine(DOMAIN.healthCodes(), DOMAIN.healthCodeDays(), DOMAIN.healthCodeRules())
                .as((facts, asOf, rule) -> HealthCode.decide(facts, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<HealthColour, HealthCodeReason> replay(Explained explained) {
        LocalDate last = explained.day("on").orElse(explained.asOf());
        int needed = explained.find("needed").map(Integer::valueOf).orElse(1);
        int done = explained.find("done").map(Integer::valueOf).orElse(needed);
        TreeMap<LocalDate, HealthColour> given = new TreeMap<>();
        explained
                .day("given")
                .ifPresent(day -> given.put(
                        day,
                        explained
                                .coded(HealthColour.values(), HealthColour::code, "colour")
                                .orElse(HealthColour.GREEN)));
        SortedSet<LocalDate> checkIns = new TreeSet<>();
        for (int back = 0; back < done; back++) {
            checkIns.add(last.minusDays(back));
        }
        DayCount count =
                explained.coded(DayCount.values(), DayCount::code, "dayCount").orElse(DayCount.START_EXCLUDED);
        return HealthCode.decide(
                new HealthCodeFacts(new PersonId(explained.subject()), given, checkIns),
                explained.asOf(),
                Policy.adHoc(new HealthCodeRule(needed, needed, count)));
    }
}
