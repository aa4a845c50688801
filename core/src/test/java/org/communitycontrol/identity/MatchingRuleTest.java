package org.communitycontrol.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;

class MatchingRuleTest {

    private static final List<EvidenceLine> WEIGHTS =
            MatchingExamples.countingRule().weights();

    @Test
    void wantsOneWeightForEachKindOfEvidence() {
        List<EvidenceLine> fewer = WEIGHTS.subList(1, WEIGHTS.size());
        List<EvidenceLine> twice = new ArrayList<>(fewer);
        twice.add(fewer.get(0));
        assertRefused(MatchingExamples.rule(fewer), "weights-incomplete");
        assertRefused(MatchingExamples.rule(twice), "weights-incomplete");
    }

    @Test
    void wantsVariantsThatAreDisjointGroups() {
        assertRefused(MatchingExamples.rule(WEIGHTS).addVariantCharacters("峯山"), "variant-characters");
        assertRefused(MatchingExamples.rule(WEIGHTS).addVariantCharacters("国"), "variant-characters");
    }

    @Test
    void wantsThresholdsInOrderAndFewSharingAKey() {
        assertRefused(without().candidateScore(81).likelyScore(80).mostSharingAKey(2), "too-small");
        assertRefused(without().candidateScore(1).likelyScore(2).mostSharingAKey(1), "out-of-range");
        assertRefused(without().candidateScore(1).likelyScore(2).mostSharingAKey(10_001), "out-of-range");
        assertThat(without()
                        .candidateScore(1)
                        .likelyScore(1)
                        .mostSharingAKey(10_000)
                        .build())
                .isNotNull();
    }

    private static MatchingRule.Builder without() {
        MatchingRule.Builder rule = MatchingRule.builder();
        rule.addAllWeights(WEIGHTS);
        return rule;
    }

    private static void assertRefused(ImmutableMatchingRule.Builder rule, String code) {
        assertThatThrownBy(rule::build)
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
