package org.communitycontrol.workforce.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.EmploymentKind;
import org.communitycontrol.workforce.EmploymentTerm;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    @Test
    void secondedPeopleCoverVacantPostsAndDoNotFillThem() {
        List<EmploymentTerm> terms = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            terms.add(term("own-" + i, EmploymentKind.FULL_TIME, DAY));
        }
        for (int i = 0; i < 3; i++) {
            terms.add(term("sent-" + i, EmploymentKind.SECONDED, DAY));
        }
        terms.add(term("sent-0", EmploymentKind.REGISTERED_VOLUNTEER, DAY));
        terms.add(term("own-0", EmploymentKind.SECONDED, DAY));
        terms.add(term("free", EmploymentKind.UNREGISTERED_VOLUNTEER, DAY));
        terms.add(term("gone", EmploymentKind.FULL_TIME, DAY.minusDays(1)));

        Headcount count = Headcount.on(DAY, 10, terms);

        assertThat(count).isEqualTo(new Headcount(10, 6, 3, 1));
        assertThat(count.vacant()).isEqualTo(4);
        assertThat(count.covered()).isEqualTo(3);
        assertThat(count.open()).isEqualTo(1);
    }

    @Test
    void moreEmployeesThanPostsLeaveNoneVacant() {
        Headcount count = Headcount.on(DAY, 0, List.of(term("own", EmploymentKind.FULL_TIME, DAY)));

        assertThat(count.vacant()).isZero();
        assertThat(count.open()).isZero();
        assertThatThrownBy(() -> Headcount.on(DAY, -1, List.of())).isInstanceOf(DomainException.InvalidValue.class);
    }

    private static EmploymentTerm term(String worker, EmploymentKind kind, LocalDate last) {
        return EmploymentTerm.builder()
                .worker(new WorkerId(worker))
                .kind(kind)
                .from(DAY.minusDays(9))
                .lastDay(Optional.of(last))
                .build();
    }
}
