package org.communitycontrol.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * The code of a community grid: the 12 digits of its community and a serial, as in {@code 110101001001003}.
 *
 * @param value 15 ASCII digits; the last three are 001 to 999
 */
public record GridCode(@JsonValue String value) implements Comparable<GridCode> {

    private static final String FIELD = "grid";

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code grid-not-digits}, {@code grid-length}, {@code division-province}
     *     or {@code grid-serial}, looked for in this order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GridCode {
        if (!DivisionCode.DIGITS.matchesAllOf(value)) {
            throw new DomainException.InvalidValue(FIELD, Problem.of("grid-not-digits"));
        }
        if (value.length() != DivisionLevel.GRID.digits()) {
            throw new DomainException.InvalidValue(
                    FIELD,
                    Problem.builder()
                            .code("grid-length")
                            .addInputs(Input.count("length", value.length()))
                            .bound("15")
                            .build());
        }
        if (!DivisionCode.isAssignedProvince(value.substring(0, DivisionLevel.PROVINCE.digits()))) {
            throw new DomainException.InvalidValue(FIELD, Problem.of("division-province"));
        }
        if (value.endsWith("000")) {
            throw new DomainException.InvalidValue(
                    FIELD,
                    Problem.builder()
                            .code("grid-serial")
                            .bound("001..999")
                            .nearest("001")
                            .build());
        }
    }

    /**
     * Returns the code that {@code text} is, character by character.
     *
     * @throws DomainException.InvalidValue as the constructor does
     */
    public static GridCode parse(String text) {
        return new GridCode(text);
    }

    /**
     * Returns the code of the grid {@code serial} of {@code community}.
     *
     * @param serial 1 to 999
     * @throws DomainException.InvalidValue with {@code grid-length} if {@code community} has not 12 digits or the serial
     *     more than three, {@code grid-serial} if it is 0, {@code grid-not-digits} if it is negative
     */
    public static GridCode of(DivisionCode community, int serial) {
        String digits = Integer.toString(serial);
        return new GridCode(community.value() + "0".repeat(Math.max(0, 3 - digits.length())) + digits);
    }

    /** Returns the community the grid lies in. */
    public DivisionCode community() {
        return new DivisionCode(value.substring(0, DivisionLevel.COMMUNITY.digits()));
    }

    /** Returns the number of the grid within its community, 1 to 999. */
    public int serial() {
        return Integer.parseInt(value, DivisionLevel.COMMUNITY.digits(), value.length(), 10);
    }

    /** Returns whether the grid lies in {@code division}. */
    public boolean isWithin(DivisionCode division) {
        return value.startsWith(division.value());
    }

    @Override
    public int compareTo(GridCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return value;
    }
}
