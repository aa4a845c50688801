package org.communitycontrol.testkit.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.days.QuietDays;
import org.threeten.extra.LocalDateRange;

class DaysProperties {

    private static final LocalDate FIRST = DaysDomain.FIRST;

    @Provide
    Arbitrary<LocalDate> start() {
        return new DaysDomain().days();
    }

    @Provide
    Arbitrary<Integer> length() {
        return DaysDomain.lengths();
    }

    @Provide
    Arbitrary<DayCount> convention() {
        return new DaysDomain().dayCounts();
    }

    @Provide
    Arbitrary<Set<LocalDate>> events() {
        return new DaysDomain().events();
    }

    @Provide
    Arbitrary<LocalDate> asOf() {
        return DaysDomain.days(FIRST.minusDays(5), FIRST.plusDays(120));
    }

    @Provide
    Arbitrary<BigDecimal> limit() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theWindowHasAsManyDaysAsItsLength(
            @ForAll("convention") DayCount convention, @ForAll("start") LocalDate start, @ForAll("length") int days) {
        LocalDateRange window = convention.window(start, days);
        assertThat(window.lengthInDays()).isEqualTo(days);
        assertThat(window.getStart()).isEqualTo(convention.firstDay(start));
        assertThat(window.getEndInclusive()).isEqualTo(convention.lastDay(start, days));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theConventionsAreOneDayApart(@ForAll("start") LocalDate start, @ForAll("length") int days) {
        assertThat(DayCount.START_EXCLUDED.lastDay(start, days))
                .isEqualTo(Pencil.after(DayCount.START_INCLUDED.lastDay(start, days), 1));
    }

    @Property
    void boundsCompareByValueAtTheLimitAndBesideIt(@ForAll Bound bound, @ForAll("limit") BigDecimal limit) {
        for (int step = -1; step <= 1; step++) {
            BigDecimal value = limit.add(BigDecimal.valueOf(step)).setScale(4);
            boolean expected = switch (bound) {
                case EXCEEDING -> step > 0;
                case NOT_EXCEEDING, AT_MOST, WITHIN -> step <= 0;
                case AT_LEAST, REACHING -> step >= 0;
                case BELOW -> step < 0;
            };
            assertThat(bound.holds(value, limit))
                    .as("%s at limit %+d", bound, step)
                    .isEqualTo(expected);
        }
    }

    @Property
    void quietDaysAreTheDaysWalkedBackToAnEvent(
            @ForAll("events") Set<LocalDate> events, @ForAll("asOf") LocalDate asOf) {
        OptionalLong slow = OptionalLong.empty();
        long walked = 0;
        for (LocalDate day = asOf; slow.isEmpty() && walked < 200; day = day.minusDays(1)) {
            if (events.contains(day)) {
                slow = OptionalLong.of(walked);
            }
            walked++;
        }
        assertThat(QuietDays.count(events, asOf)).isEqualTo(slow);
    }

    @Property
    void aLaterEventIsNotLookedAt(@ForAll("events") Set<LocalDate> events, @ForAll("asOf") LocalDate asOf) {
        Set<LocalDate> known = new HashSet<>(events);
        known.removeIf(event -> event.isAfter(asOf));
        assertThat(QuietDays.count(events, asOf)).isEqualTo(QuietDays.count(known, asOf));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void quietDaysAreFullOnTheDayTheyReachTheNumber(@ForAll("start") LocalDate last, @ForAll("length") int days) {
        LocalDate full = QuietDays.fullOn(last, days);
        assertThat(QuietDays.count(Set.of(last), full)).hasValue(days);
        assertThat(QuietDays.count(Set.of(last), full.minusDays(1))).hasValue(days - 1L);
    }
}
