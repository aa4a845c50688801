package org.communitycontrol.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.History;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.CommunityZones;
import org.communitycontrol.risk.area.ZoneKind;
import org.communitycontrol.risk.area.ZoneReason;
import org.communitycontrol.risk.area.ZoneRule;
import org.communitycontrol.risk.area.ZoneState;
import org.communitycontrol.testkit.decision.DecisionLaws;

class CommunityZonesProperties implements AreaLaws<ZoneKind, ZoneRule, ZoneReason>, DecisionLaws<ZoneKind, ZoneReason> {

    @Override
    public Decision<ZoneKind, ZoneReason> decide(AreaEvents events, LocalDate asOf, Policy<ZoneRule> policy) {
        return CommunityZones.decide(events, asOf, policy);
    }

    @Override
    public History<ZoneKind, ZoneReason> history(AreaEvents events, LocalDate until, ZoneRule rule) {
        return CommunityZones.history(events, until, MadeUpPack.of(ZoneRule.KIND, rule));
    }

    @Override
    public List<Outcome<ZoneKind>> dayByDay(AreaEvents events, LocalDate from, LocalDate to, ZoneRule rule) {
        List<Outcome<ZoneKind>> days = new ArrayList<>();
        ZoneState state = ZoneState.NONE;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            state = state.apply(day, events.on(day), rule);
            days.add(state.reason(day, rule).outcome());
        }
        return days;
    }

    @Override
    @Provide
    public Arbitrary<ZoneRule> rules() {
        return new RiskDomain().zoneRules();
    }

    @Override
    public ZoneKind strictest() {
        return ZoneKind.LOCKDOWN;
    }

    @Override
    @Provide
    public Arbitrary<Decision<ZoneKind, ZoneReason>> decisions() {
        return Combinators.combine(areas(), asOf(), rules())
                .as((events, asOf, rule) -> decide(events, asOf, Policy.adHoc(rule)));
    }

    @Property(tries = 4000)
    void everyReasonComesUp(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") ZoneRule rule) {
        Statistics.collect(decide(events, asOf, Policy.adHoc(rule)).reason().code());
        Statistics.coverage(coverage -> MadeUpPack.codes(ZoneReason.class)
                .forEach(code -> coverage.check(code).count(count -> count > 0)));
    }

    /** Not knowing when a close contact was exposed never lifts a zone. */
    @Property
    void withoutAWordOnContactsNoZoneIsLifted(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") ZoneRule rule) {
        AreaEvents forgotten = AreaEvents.of(events.area());
        boolean closed = false;
        for (LocalDate day : events.days().keySet()) {
            for (AreaEventKind kind : events.on(day)) {
                if (kind != AreaEventKind.LAST_CONTACT) {
                    forgotten = forgotten.with(day, kind);
                    closed |= !day.isAfter(asOf)
                            && (kind == AreaEventKind.INFECTION
                                    || kind == AreaEventKind.ROUND_POSITIVE
                                    || kind == AreaEventKind.DESIGNATED_CONTROL);
                }
            }
        }
        assertThat(decide(forgotten, asOf, Policy.adHoc(rule))
                        .outcome()
                        .toOptional()
                        .filter(ZoneKind.PRECAUTION::equals)
                        .isPresent())
                .isEqualTo(!closed);
    }
}
