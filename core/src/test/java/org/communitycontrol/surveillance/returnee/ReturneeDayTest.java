package org.communitycontrol.surveillance.returnee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;

class ReturneeDayTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 17);
    private static final List<Returnee> RETURNEES = List.of(
            returnee("A", DAY, OriginTier.HIGH, Optional.empty()),
            returnee("B", DAY, OriginTier.LOW, Optional.of(DAY.plusDays(1))),
            returnee("C", DAY, OriginTier.UNKNOWN, Optional.empty()),
            returnee("C", DAY, OriginTier.UNKNOWN, Optional.empty()),
            returnee("D", DAY.minusDays(5), OriginTier.LOW, Optional.of(DAY)));

    @Test
    void countsArrivalsByOriginAndTheNetInflow() {
        ReturneeDay day = ReturneeDay.of(RETURNEES, Set.of(DAY), DAY);

        assertThat(day.arrivals())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(OriginTier.HIGH, 1L, OriginTier.LOW, 1L, OriginTier.UNKNOWN, 1L));
        assertThat(day.departures()).isEqualTo(1);
        assertThat(day.netInflow()).isEqualTo(2);
        assertThat(day.present()).isEqualTo(3);
        assertThat(day.filing()).isEqualTo(DailyFiling.COUNTED);
        assertThat(ReturneeDay.of(RETURNEES, Set.of(), DAY.plusDays(1)).netInflow())
                .isEqualTo(-1);
    }

    @Test
    void aZeroThatWasFiledIsAnotherThingThanNoReport() {
        assertThat(ReturneeDay.of(RETURNEES, Set.of(DAY.plusDays(3)), DAY.plusDays(3))
                        .filing())
                .isEqualTo(DailyFiling.ZERO);
        assertThat(ReturneeDay.of(RETURNEES, Set.of(), DAY.plusDays(3)).filing())
                .isEqualTo(DailyFiling.ABSENT);
    }

    private static Returnee returnee(String id, LocalDate on, OriginTier origin, Optional<LocalDate> left) {
        return Returnee.builder()
                .person(new PersonId(id))
                .arrivedOn(on)
                .origin(origin)
                .leftOn(left)
                .build();
    }
}
