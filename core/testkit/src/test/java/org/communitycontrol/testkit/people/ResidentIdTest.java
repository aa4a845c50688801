package org.communitycontrol.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.people.ResidentId;
import org.communitycontrol.people.Sex;
import org.junit.jupiter.api.Test;

/** The numbers that the standard itself prints as examples, and that worked example W9 uses. */
class ResidentIdTest {

    @Test
    void theExamplesOfTheStandardHaveTheirCheckCharacters() {
        assertThat(PeopleDomain.check("11010519491231002")).isEqualTo('X');
        assertThat(PeopleDomain.check("44052418800101001")).isEqualTo('4');
        ResidentId woman = ResidentId.parse("11010519491231002X");
        assertThat(woman.birthDate()).isEqualTo("1949-12-31");
        assertThat(woman.sex()).isEqualTo(Sex.FEMALE);
        assertThat(woman).hasToString("11****************");
        assertThat(ResidentId.parse("440524188001010014").sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void anotherCheckCharacterIsRefusedWithoutRepeatingTheNumber() {
        assertThatThrownBy(() -> ResidentId.parse("110105194912310021"))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("resident-id-check"))
                .hasMessageNotContaining("491231");
    }
}
