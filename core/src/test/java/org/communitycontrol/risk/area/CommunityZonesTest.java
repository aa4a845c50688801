package org.communitycontrol.risk.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.junit.jupiter.api.Test;

class CommunityZonesTest {

    static final ZoneRule RULE = ZoneRule.builder()
            .dayCount(DayCount.START_EXCLUDED)
            .infectionDays(14)
            .infectionBound(Bound.REACHING)
            .contactDays(14)
            .contactBound(Bound.EXCEEDING)
            .roundDays(2)
            .roundBound(Bound.WITHIN)
            .build();

    private static final AreaEvents W8 = AreaEvents.of("z")
            .with(december(1), AreaEventKind.INFECTION)
            .with(december(3), AreaEventKind.LAST_CONTACT);

    /** Worked example W8: on the 17th two of three conditions hold; on the 18th all, with the round of the 16th. */
    @Test
    void isLiftedOnTheFirstDayOnWhichAllThreeConditionsHold() {
        AreaEvents tested = W8.with(december(16), AreaEventKind.ROUND_NEGATIVE);
        Decision<ZoneKind, ZoneReason> before = decide(tested, 17);

        assertThat(before.reason())
                .isEqualTo(new ZoneReason.ContactOutstanding(ZoneKind.LOCKDOWN, december(3), 14, 14));
        assertThat(before.counterFacts())
                .containsExactly(new CounterFact<>(
                        "zone-clean-round", List.of(Input.day("on", december(18))), ZoneKind.PRECAUTION));
        assertThat(decide(tested, 18).reason()).isEqualTo(new ZoneReason.Lifted(december(18)));
    }

    /** Worked example W8: a round on the 15th is too old on the 18th. */
    @Test
    void staysClosedWithARoundOfThreeDaysBefore() {
        AreaEvents tested = W8.with(december(15), AreaEventKind.ROUND_NEGATIVE);

        assertThat(decide(tested, 18).reason()).isEqualTo(new ZoneReason.ZoneRoundOutstanding(ZoneKind.LOCKDOWN, 2));
        assertThat(decide(tested, 30).outcome()).isEqualTo(new Outcome.Determined<>(ZoneKind.LOCKDOWN));
    }

    @Test
    void aLaterIncompleteRoundUndoesACleanOne() {
        AreaEvents tested = W8.with(december(16), AreaEventKind.ROUND_NEGATIVE)
                .with(december(17), AreaEventKind.ROUND_INCOMPLETE);

        assertThat(decide(tested, 18).outcome()).isEqualTo(new Outcome.Determined<>(ZoneKind.LOCKDOWN));
    }

    @Test
    void aControlZoneWithAPositiveIsALockdownZoneAtOnce() {
        AreaEvents control = AreaEvents.of("z").with(december(1), AreaEventKind.DESIGNATED_CONTROL);

        assertThat(decide(control, 30).outcome()).isEqualTo(new Outcome.Determined<>(ZoneKind.CONTROL));
        assertThat(decide(control.with(december(5), AreaEventKind.ROUND_POSITIVE), 5)
                        .reason())
                .isEqualTo(new ZoneReason.DaysOutstanding(ZoneKind.LOCKDOWN, december(5), 0, 14));
    }

    @Test
    void withoutAWordOnContactsItIsNeverLifted() {
        AreaEvents tested = AreaEvents.of("z")
                .with(december(1), AreaEventKind.INFECTION)
                .with(december(16), AreaEventKind.ROUND_NEGATIVE);

        assertThat(decide(tested, 17).outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("last-contact"))));
        assertThat(CommunityZones.countyLifted(List.of(decide(tested, 17).outcome())))
                .isFalse();
    }

    @Test
    void aCountyIsLiftedWithTheLastOfItsZones() {
        Outcome<ZoneKind> open = new Outcome.Determined<>(ZoneKind.PRECAUTION);
        assertThat(CommunityZones.countyLifted(List.of(open, open))).isTrue();
        assertThat(CommunityZones.countyLifted(List.of(open, new Outcome.Determined<>(ZoneKind.CONTROL))))
                .isFalse();
    }

    private static Decision<ZoneKind, ZoneReason> decide(AreaEvents events, int december) {
        return CommunityZones.decide(events, december(december), Policy.adHoc(RULE));
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2021, 12, day);
    }
}
