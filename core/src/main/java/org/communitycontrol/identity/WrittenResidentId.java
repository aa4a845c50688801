package org.communitycontrol.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.people.PersonalText;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.ResidentId;

/**
 * What stands where a resident's identity number should, right or wrong.
 *
 * <p>Kept only to find out whose it is; nothing is decided about a person from a number that does not check.
 */
public final class WrittenResidentId implements PersonalText {

    private static final int LONGEST = 64;
    private static final String MASK = "***";

    private final String text;

    private WrittenResidentId(String text) {
        this.text = TextRules.text("residentId", text, LONGEST);
    }

    /**
     * Returns {@code text} as it is written.
     *
     * @param text 1 to 64 code points with at least one to see
     * @throws DomainException.InvalidValue with {@code text-length}, {@code text-character} or {@code text-blank}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WrittenResidentId parse(String text) {
        return new WrittenResidentId(text);
    }

    /** Returns the number this is; empty if {@link ResidentId#parse} refuses it. */
    public Optional<ResidentId> residentId() {
        try {
            return Optional.of(ResidentId.parse(text));
        } catch (DomainException.InvalidValue refused) {
            return Optional.empty();
        }
    }

    /** Returns three stars: where a number is wrong, its first digits need not be a province. */
    @Override
    public String masked() {
        return MASK;
    }

    @Override
    public String reveal(Purpose purpose) {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenResidentId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the mask. */
    @Override
    public String toString() {
        return masked();
    }
}
