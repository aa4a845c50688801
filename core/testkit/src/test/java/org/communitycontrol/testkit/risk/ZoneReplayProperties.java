package org.communitycontrol.testkit.risk;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.CommunityZones;
import org.communitycontrol.risk.area.ZoneKind;
import org.communitycontrol.risk.area.ZoneReason;
import org.communitycontrol.risk.area.ZoneRule;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Zones decided again from the three days that the explanation names. */
class ZoneReplayProperties implements ReplayLaws<ZoneKind, ZoneReason> {

    private static final RiskDomain DOMAIN = new RiskDomain();

    @Override
    @Provide
    public Arbitrary<Decision<ZoneKind, ZoneReason>> decisions() {
        return Combinators.combine(DOMAIN.areas(), DOMAIN.days(), DOMAIN.zoneRules())
                .as((events, asOf, rule) -> CommunityZones.decide(events, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<ZoneKind, ZoneReason> replay(Explained explained) {
        AreaEventKind closing = explained.text("zone").equals(ZoneKind.CONTROL.code())
                ? AreaEventKind.DESIGNATED_CONTROL
                : AreaEventKind.INFECTION;
        AreaEvents events = AreaEvents.of(explained.subject());
        events = on(events, explained.day("closedSince"), closing);
        events = on(events, explained.day("lastContact"), AreaEventKind.LAST_CONTACT);
        events = on(events, explained.day("cleanRound"), AreaEventKind.ROUND_NEGATIVE);
        ZoneRule rule = ZoneRule.builder()
                .dayCount(explained
                        .coded(DayCount.values(), DayCount::code, "dayCount")
                        .orElseThrow())
                .infectionDays(explained.count("infectionDays"))
                .infectionBound(bound(explained, "infectionBound"))
                .contactDays(explained.count("contactDays"))
                .contactBound(bound(explained, "contactBound"))
                .roundDays(explained.count("roundDays"))
                .roundBound(bound(explained, "roundBound"))
                .build();
        return CommunityZones.decide(events, explained.asOf(), Policy.adHoc(rule));
    }

    private static AreaEvents on(AreaEvents events, Optional<LocalDate> day, AreaEventKind kind) {
        return day.map(known -> events.with(known, kind)).orElse(events);
    }

    private static Bound bound(Explained explained, String name) {
        return explained.coded(Bound.values(), Bound::code, name).orElseThrow();
    }
}
