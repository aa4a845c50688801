package org.communitycontrol.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * The statistical code of a division, or an official prefix of it: {@code 110101001001} or {@code 110101}.
 *
 * <p>Province 2 digits (GB/T 2260), city 4, county 6, street 9, community 12. The number of digits says the level, and
 * the beginning says the parents; no digit is ever stripped or added. Only the form and the province are checked: codes
 * are assigned and abolished every year, and whether one exists is a question for a {@link DivisionTree}.
 *
 * <p>The order puts every division directly before what lies in it.
 *
 * @param value 2, 4, 6, 9 or 12 ASCII digits
 */
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {

    static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final Set<String> PROVINCES = ImmutableSet.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code division-not-digits}, {@code division-length} or {@code
     *     division-province}, looked for in this order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DivisionCode {
        if (!DIGITS.matchesAllOf(value)) {
            throw new DomainException.InvalidValue("division", Problem.of("division-not-digits"));
        }
        if (!hasLegalLength(value)) {
            throw new DomainException.InvalidValue(
                    "division",
                    Problem.builder()
                            .code("division-length")
                            .addInputs(Input.count("length", value.length()))
                            .bound("2, 4, 6, 9, 12")
                            .build());
        }
        if (!isAssignedProvince(value.substring(0, DivisionLevel.PROVINCE.digits()))) {
            throw new DomainException.InvalidValue("division", Problem.of("division-province"));
        }
    }

    /**
     * Returns the code that {@code text} is, character by character.
     *
     * @throws DomainException.InvalidValue as the constructor does
     */
    public static DivisionCode parse(String text) {
        return new DivisionCode(text);
    }

    /** Returns whether {@code prefix} is one of the 34 prefixes that GB/T 2260 assigns to provinces. */
    public static boolean isAssignedProvince(String prefix) {
        return PROVINCES.contains(prefix);
    }

    /** Returns the level, from province to community. */
    public DivisionLevel level() {
        return DivisionLevel.ofDigits(value.length()).orElseThrow();
    }

    /** Returns this code cut to the next shorter length; empty for a province. */
    public Optional<DivisionCode> parent() {
        return level().above().filter(above -> above != DivisionLevel.NATION).map(this::prefix);
    }

    /** Returns the parent, its parent and so on up to the province; empty for a province. */
    public List<DivisionCode> ancestors() {
        ImmutableList.Builder<DivisionCode> ancestors = ImmutableList.builder();
        for (Optional<DivisionCode> next = parent();
                next.isPresent();
                next = next.get().parent()) {
            ancestors.add(next.get());
        }
        return ancestors.build();
    }

    /** Returns the province this division lies in, or this division if it is one. */
    public DivisionCode province() {
        return prefix(DivisionLevel.PROVINCE);
    }

    /**
     * Returns the division of {@code level} that this one is or lies in.
     *
     * @throws DomainException.InvalidValue with {@code division-level} if this code has no such part: the nation, or a
     *     level below its own
     */
    public DivisionCode prefix(DivisionLevel level) {
        if (level == DivisionLevel.NATION || level.digits() > value.length()) {
            throw new DomainException.InvalidValue(
                    "level", Problem.of("division-level", Input.code("level", level.code())));
        }
        return level.digits() == value.length() ? this : new DivisionCode(value.substring(0, level.digits()));
    }

    /** Returns whether this division is {@code ancestor} or lies in it. */
    public boolean isWithin(DivisionCode ancestor) {
        return value.startsWith(ancestor.value);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return value;
    }

    private static boolean hasLegalLength(String digits) {
        return switch (digits.length()) {
            case 2, 4, 6, 9, 12 -> true;
            default -> false;
        };
    }
}
