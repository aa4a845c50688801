package org.communitycontrol.identity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;

/**
 * Says how much two records look like one person, and why.
 *
 * <p>For instance under the shipped pack: numbers with one wrong digit 45, names alike 28, born on one day 20, a score of
 * 93 where 80 is likely. Which record stands left makes no difference. Nothing is joined.
 */
public final class SamePerson {

    private SamePerson() {}

    /** Returns the advice on two records of different households that have nobody else in common, or of one household. */
    public static Decision<Likeness, LikenessReason> decide(
            RegisterEntry left, RegisterEntry right, LocalDate asOf, Policy<MatchingRule> policy, NameSound sound) {
        return decide(left, right, false, asOf, policy, sound);
    }

    /**
     * Returns the advice on two records.
     *
     * @param householdsAlike whether their two households have another member in common
     * @param asOf the day on which the advice is asked for
     */
    public static Decision<Likeness, LikenessReason> decide(
            RegisterEntry left,
            RegisterEntry right,
            boolean householdsAlike,
            LocalDate asOf,
            Policy<MatchingRule> policy,
            NameSound sound) {
        NameFolding folding = new NameFolding(policy.parameters().variantCharacters(), sound);
        Scale scale = new Scale(policy.parameters());
        List<Evidence> evidence = Traits.of(left, folding).compare(Traits.of(right, folding), householdsAlike);
        boolean inOrder = left.id().compareTo(right.id()) <= 0;
        return Decision.<Likeness, LikenessReason>builder()
                .subject((inOrder ? left : right).id().value())
                .asOf(asOf)
                .reason(scale.reason(evidence))
                .policy(policy.reference())
                .addInputs(Input.id("other", (inOrder ? right : left).id().value()))
                .build();
    }

    /** The weights of a rule, by kind. */
    static final class Scale {

        private final Map<Evidence, EvidenceLine> lines = new EnumMap<>(Evidence.class);
        private final MatchingRule rule;

        Scale(MatchingRule rule) {
            this.rule = rule;
            rule.weights().forEach(line -> lines.put(line.evidence(), line));
        }

        int score(List<Evidence> evidence) {
            return evidence.stream().mapToInt(kind -> line(kind).points()).sum();
        }

        LikenessReason reason(List<Evidence> evidence) {
            List<EvidenceLine> found = evidence.stream().map(this::line).toList();
            int score = score(evidence);
            if (found.isEmpty()) {
                return new LikenessReason.NothingToCompare();
            }
            if (score >= rule.likelyScore()) {
                return new LikenessReason.ScoreLikely(found, rule.likelyScore());
            }
            return score >= rule.candidateScore()
                    ? new LikenessReason.ScoreCandidate(found, rule.candidateScore())
                    : new LikenessReason.ScoreTooLow(found, rule.candidateScore());
        }

        private EvidenceLine line(Evidence kind) {
            return lines.getOrDefault(kind, new EvidenceLine(kind, 0));
        }
    }
}
