package org.communitycontrol.people.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;

class PersonAliasesTest {

    @Test
    void resolvesAChainToItsEnd() {
        PersonAliases aliases = PersonAliases.of(List.of(alias("A", "B"), alias("B", "C"), alias("A", "B")));
        assertThat(aliases.resolve(id("A"))).isEqualTo(id("C"));
        assertThat(aliases.chain(id("A"))).containsExactly(id("A"), id("B"), id("C"));
        assertThat(aliases.resolve(id("X"))).isEqualTo(id("X"));
        assertThat(aliases.all(id("A"))).containsExactly(id("A"), id("B"), id("C"));
        assertThat(aliases.findings()).isEmpty();
        assertThat(aliases).hasToString("PersonAliases[2]");
    }

    @Test
    void refusesACycleAndASecondTarget() {
        PersonAliases aliases = PersonAliases.of(
                List.of(alias("A", "B"), alias("B", "C"), alias("C", "A"), alias("D", "D"), alias("A", "E")));
        assertThat(aliases.findings())
                .extracting(Finding::code)
                .containsExactly("alias-cycle", "alias-cycle", "alias-repeated");
        assertThat(aliases.resolve(id("C"))).isEqualTo(id("C"));
        assertThat(aliases.resolve(id("D"))).isEqualTo(id("D"));
        assertThat(aliases.resolve(id("A"))).isEqualTo(id("C"));
    }

    @Test
    void readsAHundredThousandLinksInAnyOrderAtOnce() {
        List<PersonAlias> backwards = new ArrayList<>();
        for (int i = 100_000; i > 0; i--) {
            backwards.add(alias("P" + (i - 1), "P" + i));
        }
        assertThat(PersonAliases.of(backwards).resolve(id("P0"))).isEqualTo(id("P100000"));
        List<PersonAlias> ring = new ArrayList<>(backwards);
        ring.add(alias("P100000", "P0"));
        assertThat(PersonAliases.of(ring).findings()).hasSize(1);
    }

    private static PersonAlias alias(String alias, String of) {
        return new PersonAlias(id(alias), id(of));
    }

    private static PersonId id(String value) {
        return new PersonId(value);
    }
}
