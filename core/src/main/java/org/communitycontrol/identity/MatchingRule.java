package org.communitycontrol.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/**
 * What each kind of evidence weighs, and from which score two records are shown to a human.
 *
 * <p>No notice sets these numbers; a pack says where its own come from.
 */
@Value.Immutable
public interface MatchingRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<MatchingRule> KIND = new PolicyKind<>("identity-matching", MatchingRule.class);

    /** The most records that can be compared each with each for one shared key. */
    int MOST_SHARING = 10_000;

    /** The score from which a pair is shown. */
    @JsonProperty
    int candidateScore();

    /** The score from which a pair is likely one person; at least {@link #candidateScore()}. */
    @JsonProperty
    int likelyScore();

    /**
     * How many records may share a key and still be compared each with each for it; beyond that, as with a telephone
     * number given for a whole dormitory, the key says nothing; 2 to 10,000.
     */
    @JsonProperty
    @Min(2)
    @Max(MOST_SHARING)
    int mostSharingAKey();

    /** What each kind of evidence weighs; every kind once, in any order. */
    @JsonProperty
    List<EvidenceLine> weights();

    /** Forms of one character, two or more a text, such as {@code 峰峯}; the first stands for all. */
    @JsonProperty
    List<String> variantCharacters();

    /** Refuses a likely score below the candidate's with {@code too-small}. */
    @Value.Check
    default void likelyIsNoLessThanCandidate() {
        if (likelyScore() < candidateScore()) {
            throw new DomainException.InvalidValue(
                    "likelyScore",
                    Problem.builder()
                            .code("too-small")
                            .addInputs(Input.count("value", likelyScore()), Input.count("limit", candidateScore()))
                            .bound(Integer.toString(candidateScore()))
                            .nearest(Integer.toString(candidateScore()))
                            .build());
        }
    }

    /** Refuses a number outside 2 to 10,000 with {@code out-of-range}. */
    @Value.Check
    default void keysAreSharedByAFew() {
        NumberRules.between("mostSharingAKey", mostSharingAKey(), 2, MOST_SHARING);
    }

    /** Refuses a kind of evidence without a weight, or with two, with {@code weights-incomplete}. */
    @Value.Check
    default void everyEvidenceHasOneWeight() {
        Set<Evidence> weighed = EnumSet.noneOf(Evidence.class);
        weights().forEach(line -> weighed.add(line.evidence()));
        if (weighed.size() != Evidence.all().size() || weights().size() != weighed.size()) {
            throw new DomainException.InvalidValue(
                    "weights",
                    Problem.of(
                            "weights-incomplete",
                            Input.count("given", weights().size()),
                            Input.count("needed", Evidence.all().size())));
        }
    }

    /** Refuses a character that stands alone or twice with {@code variant-characters}. */
    @Value.Check
    default void variantsAreDisjoint() {
        Set<Integer> seen = new HashSet<>();
        for (String forms : variantCharacters()) {
            if (forms.codePointCount(0, forms.length()) < 2
                    || !forms.codePoints().allMatch(seen::add)) {
                throw new DomainException.InvalidValue("variantCharacters", Problem.of("variant-characters"));
            }
        }
    }

    @JsonCreator
    private static MatchingRule of(
            @JsonProperty("candidateScore") int candidateScore,
            @JsonProperty("likelyScore") int likelyScore,
            @JsonProperty("mostSharingAKey") int mostSharingAKey,
            @JsonProperty("weights") List<EvidenceLine> weights,
            @JsonProperty("variantCharacters") List<String> variantCharacters) {
        return builder()
                .candidateScore(candidateScore)
                .likelyScore(likelyScore)
                .mostSharingAKey(mostSharingAKey)
                .addAllWeights(weights)
                .addAllVariantCharacters(variantCharacters)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchingRule}. */
    final class Builder extends ImmutableMatchingRule.Builder {
        Builder() {}
    }
}
