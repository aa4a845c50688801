package org.communitycontrol.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.law.PolicyChoice;
import org.communitycontrol.law.PolicyPeriod;
import org.junit.jupiter.api.Test;

/** Another country, another day of asking: other data, other answers, no other code. */
class MadeUpCountryTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);

    @Test
    void anotherCountryHasOtherNumbers() {
        PolicyBook book = PolicyBook.of(List.of(
                LawDomain.pack("a", 1, "XA", FEBRUARY, List.of(PolicyPeriod.from(FEBRUARY, new MadeUpNumbers(14)))),
                LawDomain.pack("b", 1, "XB", FEBRUARY, List.of(PolicyPeriod.from(FEBRUARY, new MadeUpNumbers(7))))));
        assertThat(days(book.inForce(MadeUpNumbers.KIND, "XA", MARCH, LocalDate.MAX)))
                .isEqualTo(14);
        assertThat(days(book.inForce(MadeUpNumbers.KIND, "XB", MARCH, LocalDate.MAX)))
                .isEqualTo(7);
        assertThat(book.inForce(MadeUpNumbers.KIND, "XC", MARCH, LocalDate.MAX).policy())
                .isEmpty();
    }

    @Test
    void oneDayAsKnownOnTwoDaysHasTwoAnswers() {
        PolicyBook book = PolicyBook.of(List.of(
                LawDomain.pack("a", 1, "XA", FEBRUARY, List.of(PolicyPeriod.from(FEBRUARY, new MadeUpNumbers(14)))),
                LawDomain.pack("a", 2, "XA", MARCH, List.of(PolicyPeriod.from(FEBRUARY, new MadeUpNumbers(21))))));
        LocalDate day = LocalDate.of(2020, 2, 16);
        assertThat(book.inForce(MadeUpNumbers.KIND, day, FEBRUARY.minusDays(1)).policy())
                .isEmpty();
        assertThat(days(book.inForce(MadeUpNumbers.KIND, day, FEBRUARY))).isEqualTo(14);
        assertThat(days(book.inForce(MadeUpNumbers.KIND, day, MARCH.minusDays(1))))
                .isEqualTo(14);
        assertThat(days(book.inForce(MadeUpNumbers.KIND, day, MARCH))).isEqualTo(21);
        assertThat(days(book.inForce(MadeUpNumbers.KIND, day))).isEqualTo(21);
    }

    private static int days(PolicyChoice<MadeUpNumbers> choice) {
        return choice.policy().map(Policy::parameters).orElseThrow().days();
    }
}
