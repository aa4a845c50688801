package org.communitycontrol.testkit.access;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.access.AccessFacts;
import org.communitycontrol.access.AccessReason;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.Admission;
import org.communitycontrol.access.Direction;
import org.communitycontrol.access.GatePassage;
import org.communitycontrol.access.KindRule;
import org.communitycontrol.access.Outing;
import org.communitycontrol.access.Passage;
import org.communitycontrol.access.PassageKind;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.surveillance.Temperature;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Passages decided again from what their explanation names. */
class GateReplayProperties implements ReplayLaws<Admission, AccessReason>, DecisionLaws<Admission, AccessReason> {

    private static final AccessDomain DOMAIN = new AccessDomain();
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @Override
    @Provide
    public Arbitrary<Decision<Admission, AccessReason>> decisions() {
        return Combinators.combine(DOMAIN.passages(), DOMAIN.facts(), DOMAIN.rules())
                .as((passage, facts, rule) -> GatePassage.decide(passage, facts, Policy.adHoc(rule)));
    }

    @Override
    public Decision<Admission, AccessReason> replay(Explained explained) {
        return GatePassage.decide(passage(explained), facts(explained), Policy.adHoc(rule(explained)));
    }

    private static Passage passage(Explained explained) {
        Passage.Builder passage = Passage.builder()
                .id(explained.subject())
                .gate(explained.text("gate"))
                .date(explained.asOf())
                .time(LocalTime.parse(explained.text("time")))
                .kind(new PassageKind(explained.text("kind")))
                .direction(explained
                        .coded(Direction.values(), Direction::code, "direction")
                        .orElseThrow())
                .passShown(explained.answer("passShown"));
        if (explained.is("householdNamed")) {
            passage.household(new HouseholdId("H"));
        }
        if (explained.find("temperature").isPresent()) {
            passage.temperature(degrees(explained.text("temperature")));
        } else if (explained.is("temperatureTaken")) {
            passage.temperature(new Temperature(explained
                    .find("temperatureThreshold")
                    .map(threshold -> new BigDecimal(threshold).subtract(TENTH))
                    .orElse(new BigDecimal("36.5"))));
        }
        return passage.build();
    }

    private static AccessFacts facts(Explained explained) {
        AccessFacts.Builder facts = AccessFacts.builder()
                .closedOff(explained.answer("closedOff"))
                .entryPoint(explained.answer("entryPoint"))
                .underObservation(explained.answer("underObservation"));
        explained.day("lastOut").ifPresent(day -> {
            Outing.Builder outing = Outing.builder().outDate(day).outTime(LocalTime.MIN);
            explained.find("lastMinutes").ifPresent(minutes -> {
                LocalDateTime back = day.atStartOfDay().plusMinutes(Long.parseLong(minutes));
                outing.backDate(back.toLocalDate()).backTime(back.toLocalTime());
            });
            facts.addOutings(outing.build());
        });
        return facts.build();
    }

    private static AccessRule rule(Explained explained) {
        AccessRule.Builder rule = AccessRule.builder().flaggedExits(5).flaggedBound(Bound.AT_LEAST);
        if (explained.is("emergency")) {
            return rule.addEmergencyKinds(new PassageKind(explained.text("kind")))
                    .outingEveryDays(1)
                    .outingBound(Bound.WITHIN)
                    .outingsCancelledByOvertime(0)
                    .temperatureBound(Bound.AT_LEAST)
                    .build();
        }
        explained
                .coded(KindRule.values(), KindRule::code, "kindRule")
                .ifPresent(kind -> rule.putKind(new PassageKind(explained.text("kind")), kind));
        return rule.outingEveryDays(explained.count("outingEveryDays"))
                .outingMinutes(explained.find("outingMinutes").map(Integer::valueOf))
                .outingBound(explained
                        .coded(Bound.values(), Bound::code, "outingBound")
                        .orElseThrow())
                .outingsCancelledByOvertime(explained.count("outingsCancelledByOvertime"))
                .openFrom(explained.find("openFrom").map(LocalTime::parse))
                .openUntil(explained.find("openUntil").map(LocalTime::parse))
                .temperatureThreshold(explained.find("temperatureThreshold").map(GateReplayProperties::degrees))
                .temperatureBound(explained
                        .coded(Bound.values(), Bound::code, "temperatureBound")
                        .orElseThrow())
                .build();
    }

    private static Temperature degrees(String celsius) {
        return new Temperature(new BigDecimal(celsius));
    }
}
