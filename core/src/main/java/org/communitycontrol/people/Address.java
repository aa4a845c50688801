package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/** Where a dwelling is, in words, as it was written. */
public final class Address implements PersonalValue {

    private static final int LONGEST = 200;
    private static final String MASK = "***";

    private final String text;

    private Address(String text) {
        this.text = TextRules.text("address", text, LONGEST);
    }

    /**
     * Returns the address {@code text}, unchanged.
     *
     * @param text 1 to 200 code points with at least one to see
     * @throws DomainException.InvalidValue with {@code text-length}, {@code text-character} (a control, an invisible
     *     mark, a lone surrogate) or {@code text-blank}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Address parse(String text) {
        return new Address(text);
    }

    /** Returns three stars: any part of an address is too much within one community. */
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
        return other instanceof Address that && text.equals(that.text);
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
