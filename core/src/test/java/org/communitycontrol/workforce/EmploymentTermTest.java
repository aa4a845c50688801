package org.communitycontrol.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.territory.WorkerId;
import org.junit.jupiter.api.Test;

class EmploymentTermTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 10);
    private static final WorkerId ANN = new WorkerId("ann");

    @Test
    void everybodyIsCountedOnceOnTheDaysOfTheirTerms() {
        List<EmploymentTerm> terms = List.of(
                term(ANN, EmploymentKind.SECONDED, 0, 13),
                term(ANN, EmploymentKind.REGISTERED_VOLUNTEER, 13, 20),
                term(new WorkerId("ben"), EmploymentKind.UNREGISTERED_VOLUNTEER, 5, 5));

        assertThat(EmploymentTerm.on(FIRST.minusDays(1), terms)).isEmpty();
        assertThat(EmploymentTerm.on(FIRST.plusDays(5), terms)).hasSize(2);
        assertThat(EmploymentTerm.on(FIRST.plusDays(6), terms)).containsOnlyKeys(ANN);
        assertThat(EmploymentTerm.on(FIRST.plusDays(13), terms).get(ANN))
                .containsExactly(EmploymentKind.REGISTERED_VOLUNTEER, EmploymentKind.SECONDED);
        assertThat(EmploymentTerm.on(FIRST.plusDays(21), terms)).isEmpty();
    }

    private static EmploymentTerm term(WorkerId worker, EmploymentKind kind, int from, int to) {
        return EmploymentTerm.builder()
                .worker(worker)
                .kind(kind)
                .from(FIRST.plusDays(from))
                .lastDay(Optional.of(FIRST.plusDays(to)))
                .build();
    }
}
