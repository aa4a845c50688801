package org.communitycontrol.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.identity.Candidate;
import org.communitycontrol.identity.Candidates;
import org.communitycontrol.identity.Evidence;
import org.communitycontrol.identity.EvidenceLine;
import org.communitycontrol.identity.Likeness;
import org.communitycontrol.identity.LikenessReason;
import org.communitycontrol.identity.MatchingRule;
import org.communitycontrol.identity.RegisterEntry;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;

/** What holds for whatever says that two records may be one person. */
public interface MatchingLaws {

    /** The day the laws ask on. */
    LocalDate DAY = LocalDate.of(2020, 2, 16);

    /** The kinds of evidence for which two records must come to be compared if they were born on one day. */
    Set<Evidence> LIKE_NAMES = EnumSet.range(Evidence.NAME_SAME, Evidence.NAME_PART_MISSING);

    /** The kinds of evidence for which two records must come to be compared. */
    Set<Evidence> NEAR_NUMBERS = EnumSet.range(Evidence.ID_SAME, Evidence.ID_NEAR_UNCHECKED);

    /** Returns the advice on two records. */
    Decision<Likeness, LikenessReason> decide(
            RegisterEntry left,
            RegisterEntry right,
            boolean householdsAlike,
            LocalDate asOf,
            Policy<MatchingRule> policy);

    /** Returns the pairs of a register. */
    Candidates find(List<RegisterEntry> register, Policy<MatchingRule> policy);

    /** Returns the registers the laws are tried on. */
    @Provide
    default Arbitrary<List<RegisterEntry>> registers() {
        return new IdentityDomain().registers();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<MatchingRule> rules() {
        return new IdentityDomain().rules();
    }

    /** Which record stands left makes no difference. */
    @Property
    default void scoresAreSymmetric(
            @ForAll("registers") List<RegisterEntry> register,
            @ForAll("rules") MatchingRule rule,
            @ForAll boolean alike) {
        RegisterEntry one = register.get(0);
        RegisterEntry other = register.get(1);
        assertThat(decide(one, other, alike, DAY, Policy.adHoc(rule)))
                .isEqualTo(decide(other, one, alike, DAY, Policy.adHoc(rule)));
    }

    /** The order of the records makes no difference. */
    @Property
    default void candidatesDoNotDependOnTheOrderOfTheRegister(
            @ForAll("registers") List<RegisterEntry> register, @ForAll("rules") MatchingRule rule, @ForAll long seed) {
        List<RegisterEntry> shuffled = new ArrayList<>(register);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(find(shuffled, Policy.adHoc(rule))).isEqualTo(find(register, Policy.adHoc(rule)));
    }

    /** The score is the sum of its lines, each weighing what the rule says, and reaches the threshold it names. */
    @Property
    default void everyCandidateIsExplained(
            @ForAll("registers") List<RegisterEntry> register, @ForAll("rules") MatchingRule rule) {
        for (Candidate pair : find(register, Policy.adHoc(rule)).pairs()) {
            int sum = 0;
            for (EvidenceLine line : pair.reason().evidence()) {
                assertThat(rule.weights()).contains(line);
                sum += line.points();
            }
            assertThat(pair.reason().score()).isEqualTo(sum).isGreaterThanOrEqualTo(rule.candidateScore());
            assertThat(pair.likeness()).isEqualTo(sum >= rule.likelyScore() ? Likeness.LIKELY : Likeness.CANDIDATE);
            assertThat(pair.left()).isLessThan(pair.right());
        }
    }

    /** A search says of a pair what asking about the two records alone says. */
    @Property
    default void aSearchAgreesWithComparingTwo(
            @ForAll("registers") List<RegisterEntry> register, @ForAll("rules") MatchingRule rule) {
        for (Candidate pair : find(register, Policy.adHoc(rule)).pairs()) {
            RegisterEntry left = entry(register, pair.left().value());
            RegisterEntry right = entry(register, pair.right().value());
            boolean alike =
                    pair.reason().evidence().stream().anyMatch(line -> line.evidence() == Evidence.HOUSEHOLD_ALIKE);
            assertThat(decide(left, right, alike, DAY, Policy.adHoc(rule)).reason())
                    .isEqualTo(pair.reason());
        }
    }

    /** No pair is passed over whose numbers are near, or whose names are alike and who share a day of birth. */
    @Property
    default void nearNumbersAndLikeNamesAreNeverPassedOver(
            @ForAll("registers") List<RegisterEntry> register, @ForAll("rules") MatchingRule rule) {
        List<String> found = find(register, Policy.adHoc(rule)).pairs().stream()
                .map(pair -> pair.left().value() + " " + pair.right().value())
                .toList();
        for (RegisterEntry left : register) {
            for (RegisterEntry right : register) {
                if (left.id().compareTo(right.id()) < 0) {
                    LikenessReason reason =
                            decide(left, right, false, DAY, Policy.adHoc(rule)).reason();
                    LikenessReason alike =
                            decide(left, right, true, DAY, Policy.adHoc(rule)).reason();
                    if (mustBeCompared(reason) && Math.min(reason.score(), alike.score()) >= rule.candidateScore()) {
                        assertThat(found)
                                .contains(left.id().value() + " " + right.id().value());
                    }
                }
            }
        }
    }

    /** A stricter threshold shows a part of what a milder one shows. */
    @Property
    default void aStricterThresholdShowsNoMore(
            @ForAll("registers") List<RegisterEntry> register, @ForAll("rules") MatchingRule rule) {
        MatchingRule stricter = MatchingRule.builder()
                .candidateScore(rule.likelyScore())
                .likelyScore(rule.likelyScore())
                .mostSharingAKey(rule.mostSharingAKey())
                .addAllWeights(rule.weights())
                .addAllVariantCharacters(rule.variantCharacters())
                .build();
        assertThat(find(register, Policy.adHoc(rule)).pairs())
                .containsAll(find(register, Policy.adHoc(stricter)).pairs());
    }

    /** No name, number, telephone or date of birth comes out, in whatever is printed. */
    @Property
    default void noPersonalTextComesOut(
            @ForAll("registers") List<RegisterEntry> register, @ForAll("rules") MatchingRule rule) {
        Candidates found = find(register, Policy.adHoc(rule));
        Decision<Likeness, LikenessReason> decision =
                decide(register.get(0), register.get(1), false, DAY, Policy.adHoc(rule));
        StringBuilder printed = new StringBuilder()
                .append(found)
                .append(decision)
                .append(register)
                .append(decision.explain(Language.EN))
                .append(decision.explain(Language.ZH_CN));
        for (Candidate pair : found.pairs()) {
            for (Language language : Language.values()) {
                printed.append(pair.reason().sentence(language));
                pair.reason().evidence().forEach(line -> printed.append(line.sentence(language)));
            }
        }
        for (RegisterEntry entry : register) {
            for (String text : IdentityDomain.texts(entry)) {
                assertThat(printed.toString()).doesNotContain(text);
            }
        }
    }

    private static boolean mustBeCompared(LikenessReason reason) {
        List<Evidence> evidence =
                reason.evidence().stream().map(EvidenceLine::evidence).toList();
        return evidence.stream().anyMatch(NEAR_NUMBERS::contains)
                || (evidence.contains(Evidence.BIRTH_DATE_SAME)
                        && evidence.stream().anyMatch(LIKE_NAMES::contains));
    }

    private static RegisterEntry entry(List<RegisterEntry> register, String id) {
        Optional<RegisterEntry> found =
                register.stream().filter(entry -> entry.id().value().equals(id)).findFirst();
        return found.orElseThrow();
    }
}
