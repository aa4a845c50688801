package org.communitycontrol.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.identity.MatchingExamples.entry;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.junit.jupiter.api.Test;

class DuplicateSearchTest {

    private static final Policy<MatchingRule> LOW = Policy.adHoc(MatchingRule.builder()
            .candidateScore(1)
            .likelyScore(30)
            .mostSharingAKey(3)
            .addAllWeights(MatchingExamples.countingRule().weights())
            .build());

    @Test
    void comparesThoseThatShareAKey() {
        Candidates found = find(
                entry("P-1", "H-1", "王建国", "11010519491231002X", "-"),
                entry("P-2", "H-2", "李大明", "11010519491213002X", "-"),
                entry("P-3", "H-3", "赵小红", "440524188001010014", "13800138000"),
                entry("P-4", "H-4", "赵小红", "-", "13800138000"),
                entry("P-5", "H-5", "赵小红", "-", "13900139000"));
        assertThat(found.pairs())
                .extracting(pair -> pair.left().value() + " " + pair.right().value())
                .containsExactly("P-1 P-2", "P-3 P-4");
        assertThat(found.compared()).isEqualTo(2);
        assertThat(found.overfull()).isEmpty();
    }

    @Test
    void saysWhichKeysTooManyShare() {
        List<RegisterEntry> dormitory = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            dormitory.add(entry("P-" + i, "H-" + i, "王建国", "-", "13800138000"));
        }
        Candidates found = DuplicateSearch.find(dormitory, LOW, NameSound.none());
        assertThat(found.pairs()).isEmpty();
        assertThat(found.overfull()).hasSize(3).containsOnly(new Candidates.Overfull("phone-and-name", 4));
        assertThat(DuplicateSearch.find(dormitory.subList(0, 3), LOW, NameSound.none())
                        .pairs())
                .hasSize(3);
    }

    @Test
    void householdsThatHaveAnotherMemberInCommonAreAlike() {
        Candidates found = find(
                entry("P-1", "H-1", "王建国", "11010519491231002X", "-"),
                entry("P-2", "H-1", "李大明", "440524188001010014", "-"),
                entry("P-3", "H-2", "王建国", "11010519491231002X", "-"),
                entry("P-4", "H-2", "李大明", "440524188001010014", "-"));
        assertThat(found.pairs())
                .extracting(pair -> pair.left().value() + " " + pair.right().value())
                .containsExactly("P-1 P-3", "P-2 P-4");
        assertThat(found.pairs())
                .allSatisfy(pair -> assertThat(pair.reason().evidence())
                        .extracting(EvidenceLine::evidence)
                        .containsExactly(
                                Evidence.ID_SAME,
                                Evidence.NAME_SAME,
                                Evidence.BIRTH_DATE_SAME,
                                Evidence.HOUSEHOLD_ALIKE));
    }

    @Test
    void refusesAKeyThatComesTwice() {
        RegisterEntry entry = entry("P-1", "H-1", "王建国", "-", "-");
        assertThatThrownBy(() -> find(entry, entry))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("repeated-person"));
    }

    private static Candidates find(RegisterEntry... entries) {
        return DuplicateSearch.find(List.of(entries), LOW, NameSound.none());
    }
}
