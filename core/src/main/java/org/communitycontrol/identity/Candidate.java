package org.communitycontrol.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import org.communitycontrol.people.PersonId;

/**
 * Two records that a human should look at; ordered by the keys.
 *
 * @param left the lesser key
 * @param right the greater key
 * @param reason why
 */
public record Candidate(
        @JsonProperty PersonId left,
        @JsonProperty PersonId right,
        @JsonProperty LikenessReason reason) implements Comparable<Candidate> {

    private static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::left).thenComparing(Candidate::right);

    /** Returns what the human is advised; never {@link Likeness#APART}. */
    public Likeness likeness() {
        return reason.outcome().toOptional().orElse(Likeness.APART);
    }

    @Override
    public int compareTo(Candidate other) {
        return ORDER.compare(this, other);
    }
}
