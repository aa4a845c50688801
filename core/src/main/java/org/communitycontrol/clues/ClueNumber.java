package org.communitycontrol.clues;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * The place of a clue in the list as it was handed down.
 *
 * @param value from 1
 */
public record ClueNumber(@JsonValue int value) implements Comparable<ClueNumber> {

    private static final int MOST_DIGITS = 9;

    /** @throws DomainException.InvalidValue with {@code too-small} below 1 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClueNumber {
        if (value < 1) {
            throw new DomainException.InvalidValue(
                    "clue", Problem.of("too-small", Input.count("value", value), Input.count("limit", 1)));
        }
    }

    /**
     * Reads a number of ASCII digits without leading zeros.
     *
     * @throws DomainException.InvalidValue with {@code not-a-clue-number}
     */
    public static ClueNumber parse(String text) {
        boolean digits = text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (text.isEmpty() || text.length() > MOST_DIGITS || !digits || text.startsWith("0")) {
            throw new DomainException.InvalidValue("clue", Problem.of("not-a-clue-number"));
        }
        return new ClueNumber(Integer.parseInt(text));
    }

    @Override
    public int compareTo(ClueNumber other) {
        return Integer.compare(value, other.value);
    }
}
