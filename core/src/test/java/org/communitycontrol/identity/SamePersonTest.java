package org.communitycontrol.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.identity.MatchingExamples.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 16);
    private static final Policy<MatchingRule> COUNTING = Policy.adHoc(MatchingExamples.countingRule());

    /** Three characters are enough for the examples. */
    private static final NameSound SOUND =
            character -> Map.of((int) '伟', "wei", (int) '维', "wei", (int) '张', "zhang", (int) '章', "zhang")
                    .getOrDefault(character, "");

    @ParameterizedTest
    @CsvSource({
        "张伟, 张伟, name-same",
        "张维, 张伟, name-homophone",
        "章维, 张伟, name-homophone",
        "王峯, 王峰, name-variant",
        "王強, 王强, name-variant",
        "阿卜杜拉·买买提, 阿卜杜拉•买买提, name-separator",
        "阿卜杜拉·买买提, 阿卜杜拉买买提, name-separator",
        "阿卜杜拉·买买提, 阿卜杜拉 买买提, name-separator",
        "Maria Silva, MARIA SILVA, name-separator",
        "阿卜杜拉·买买提, 买买提·阿卜杜拉, name-swapped",
        "伟张, 张伟, name-swapped",
        "建国欧阳, 欧阳建国, name-swapped",
        "阿卜杜拉, 阿卜杜拉·买买提, name-part-missing",
        "买买提, 阿卜杜拉·买买提, name-part-missing",
        "王国, 王建国, name-part-missing",
        "王建, 王建国, name-part-missing",
        "建国, 王建国, name-differs",
        "王建国, 王建华, name-one-character",
        "王, 李, name-differs",
        "王建国, 李大明, name-differs",
        "··, 王建国, name-differs",
        "𬭳伟, 𬭳维, name-homophone",
    })
    void tellsNamesApartByTheNearestLikeness(String one, String other, String expected) {
        assertEvidence(entry("P-1", "H-1", one, "-", "-"), entry("P-2", "H-2", other, "-", "-"), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X, id-same",
        "11010519491231002X, 110105491231002, id-old-form",
        "110105491231002, 110105491231002, id-same",
        // one digit wrong: the check character tells; also where it is the check character itself
        "11010519491231002X, 11010519491231003X, id-one-digit",
        "11010519491231002X, 110105194912310021, id-one-digit",
        "11010519491231002X, 11010519491213002X, id-transposed",
        "11010519491231002X, 11015019491231002X, id-transposed",
        // one digit of an old form: a twin or a mistake, nobody can tell
        "11010519491231002X, 110105491231004, id-near-unchecked",
        "110105491231002, 110105491231004, id-near-unchecked",
        // neighbours that both check are two people
        "11010519491231002X, 110105194912310046, id-differs",
        "11010519491231002X, 440524188001010014, id-differs",
        "11010519491231002X, 440524188001010015, id-unclear",
        "11010519491231002X, 11010519491232003X, id-unclear",
    })
    void tellsAMistakeFromAnotherNumberByTheCheckCharacter(String one, String other, String expected) {
        RegisterEntry left = entry("P-1", "H-1", "-", one, "-");
        RegisterEntry right = entry("P-2", "H-2", "-", other, "-");
        List<Evidence> evidence = evidence(left, right);
        assertThat(evidence).contains(of(expected));
        assertThat(evidence(right, left)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002", "1101051949123100", "１１010519491231002X", "not a number", "1.10105E+17"})
    void whatHasAnotherFormSaysNothing(String written) {
        assertThat(evidence(
                        entry("P-1", "H-1", "-", written, "-"), entry("P-2", "H-2", "-", "11010519491231002X", "-")))
                .isEmpty();
    }

    @Test
    void aSharedTelephoneWeighsLessAtHome() {
        RegisterEntry one = entry("P-1", "H-1", "-", "-", "13800138000");
        assertEvidence(one, entry("P-2", "H-2", "-", "-", "+8613800138000"), "phone-same");
        assertThat(evidence(one, entry("P-2", "H-1", "-", "-", "138-0013-8000")))
                .containsExactly(Evidence.PHONE_SAME_AT_HOME, Evidence.HOUSEHOLD_SAME);
    }

    @Test
    void theScoreIsTheSumOfTheLinesAndEachLineHasASentence() {
        Decision<Likeness, LikenessReason> decision = decide(
                entry("P-1", "H-1", "张伟", "11010519491231002X", "-"),
                entry("P-2", "H-1", "张维", "11010519491231003X", "-"));
        LikenessReason reason = decision.reason();
        assertThat(reason.evidence())
                .extracting(EvidenceLine::evidence)
                .containsExactly(Evidence.ID_ONE_DIGIT, Evidence.NAME_HOMOPHONE, Evidence.HOUSEHOLD_SAME);
        assertThat(reason.score()).isEqualTo(3 + 11 + 21);
        assertThat(reason.sentence(Language.EN)).isEqualTo("not shown: 35 points, shown from 50");
        assertThat(reason.evidence().get(1).sentence(Language.ZH_CN)).isEqualTo("姓名读音相同");
        assertThat(decision.outcome().toOptional()).contains(Likeness.APART);
    }

    @Test
    void withoutASharedDetailNothingIsSaid() {
        Decision<Likeness, LikenessReason> decision =
                decide(entry("P-1", "H-1", "张伟", "-", "-"), entry("P-2", "H-2", "-", "-", "13800138000"));
        assertThat(decision.reason()).isEqualTo(new LikenessReason.NothingToCompare());
        assertThat(decision.outcome().toOptional()).isEqualTo(Optional.empty());
    }

    private static void assertEvidence(RegisterEntry left, RegisterEntry right, String expected) {
        assertThat(evidence(left, right)).containsExactly(of(expected));
        assertThat(evidence(right, left)).containsExactly(of(expected));
    }

    private static List<Evidence> evidence(RegisterEntry left, RegisterEntry right) {
        return decide(left, right).reason().evidence().stream()
                .map(EvidenceLine::evidence)
                .toList();
    }

    private static Decision<Likeness, LikenessReason> decide(RegisterEntry left, RegisterEntry right) {
        return SamePerson.decide(left, right, DAY, COUNTING, SOUND);
    }

    private static Evidence of(String code) {
        return Evidence.all().stream()
                .filter(evidence -> evidence.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
