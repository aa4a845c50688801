package org.communitycontrol.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * The id of a policy pack.
 *
 * @param value 1 to 64 lower-case letters, digits and dashes, such as {@code cn-two-coverages-2020-02-16}
 */
public record PolicyId(@JsonValue String value) implements Comparable<PolicyId> {

    private static final int LONGEST = 64;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyId {
        boolean legal = !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (!legal) {
            throw new DomainException.InvalidValue("id", Problem.of("policy-id"));
        }
    }

    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
