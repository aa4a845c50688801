package org.communitycontrol.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAlias;
import org.communitycontrol.people.document.PersonAliases;

class PersonAliasesProperties {

    @Provide
    Arbitrary<List<PersonAlias>> aliases() {
        return new DocumentDomain().aliases();
    }

    /** Every chain ends, where all that lead there agree, and nothing is said twice on the way. */
    @Property
    void noChainComesBack(@ForAll("aliases") List<PersonAlias> given) {
        PersonAliases aliases = PersonAliases.of(given);
        for (int i = 0; i < 8; i++) {
            PersonId id = new PersonId("P-" + i);
            List<PersonId> chain = aliases.chain(id);
            assertThat(chain).doesNotHaveDuplicates().startsWith(id).endsWith(aliases.resolve(id));
            assertThat(aliases.resolve(aliases.resolve(id))).isEqualTo(aliases.resolve(id));
            assertThat(aliases.all(id))
                    .contains(id)
                    .allMatch(other -> aliases.resolve(other).equals(aliases.resolve(id)));
        }
    }

    /** Whatever is given either holds or is a finding, never both and never neither. */
    @Property
    void everyAliasHoldsOrIsAFinding(@ForAll("aliases") List<PersonAlias> given) {
        PersonAliases aliases = PersonAliases.of(given);
        long held = given.stream()
                .filter(one -> aliases.chain(one.alias()).size() > 1
                        && aliases.chain(one.alias()).get(1).equals(one.of()))
                .count();
        assertThat(held + aliases.findings().size()).isEqualTo(given.size());
        given.stream()
                .filter(one -> one.alias().equals(one.of()))
                .forEach(one -> assertThat(aliases.findings()).isNotEmpty());
    }

    /** An alias joins exactly two groups, and without it they are apart as before. */
    @Property
    void takingTheLastAliasBackPartsTheTwoAgain(@ForAll("aliases") List<PersonAlias> given) {
        PersonAliases before = PersonAliases.of(given);
        PersonId loose = new PersonId("P-NEW");
        List<PersonAlias> more = new ArrayList<>(given);
        more.add(new PersonAlias(loose, new PersonId("P-0")));
        PersonAliases after = PersonAliases.of(more);
        assertThat(after.resolve(loose)).isEqualTo(before.resolve(new PersonId("P-0")));
        assertThat(PersonAliases.of(more.subList(0, given.size()))).isEqualTo(before);
        for (int i = 0; i < 8; i++) {
            assertThat(after.resolve(new PersonId("P-" + i))).isEqualTo(before.resolve(new PersonId("P-" + i)));
        }
    }
}
