package org.communitycontrol.examples.commandline.generate.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final LocalDate BIRTH = LocalDate.of(1949, 12, 31);

    private final Identities identities = Identities.ofRun().in("3502", new Random(1));

    @Test
    void addsTheCheckCharacterOfTheStandardsOwnExample() {
        assertThat(Identities.withCheck("11010519491231002")).isEqualTo("11010519491231002X");
    }

    @Test
    void givesPeopleOfOneBirthDateNumbersOfTheirOwn() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> identities.residentId(BIRTH, true)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("3502991949123[1][0-9]{3}[0-9X]"))
                .allMatch(id -> (id.charAt(16) - '0') % 2 == 0);
        assertThat((identities.residentId(BIRTH, false).charAt(16) - '0') % 2).isOne();
    }

    @Test
    void givesPhoneNumbersThatNoMobileHas() {
        assertThat(identities.phone()).matches("100[0-9]{8}");
    }
}
