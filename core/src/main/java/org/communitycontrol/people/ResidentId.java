package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.DivisionCode;

/**
 * The identity number of a resident (GB 11643): 18 characters with a check character, or the old form of 15 digits.
 *
 * <p>Place of first registration, date of birth, serial number (odd for men), check character. A right check character
 * shows that nobody mistyped one digit or swapped two neighbours. It does not show that the number was ever issued, nor
 * to whom; two random mistakes slip through once in twelve. The county is not looked up, since codes are abolished and
 * numbers stay. Foreign residents' cards and travel permits are not resident identity numbers.
 */
public final class ResidentId implements PersonalValue, Comparable<ResidentId> {

    /** The earliest year of birth that is believed. */
    static final int EARLIEST_YEAR = 1850;

    private static final String FIELD = "residentId";
    private static final int PROVINCE_DIGITS = 2;
    private static final int DATE_START = 6;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final String text;
    private final LocalDate birthDate;

    private ResidentId(String text, LocalDate birthDate) {
        this.text = text;
        this.birthDate = birthDate;
    }

    /** The two forms of the number. */
    public enum Kind {
        /** 18 characters, the last a check character. */
        RESIDENT_18("resident-18", 18),
        /** 15 digits, without a check character and without a century: that is 19. */
        RESIDENT_15("resident-15", 15);

        private final String code;
        private final int length;

        Kind(String code, int length) {
            this.code = code;
            this.length = length;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * Returns the number that {@code text} is; a last {@code x} becomes {@code X}, nothing else is changed.
     *
     * @throws DomainException.InvalidValue with the first that holds of {@code resident-id-space}, {@code
     *     resident-id-apostrophe}, {@code resident-id-full-width} (any character that only looks like one of ASCII),
     *     {@code resident-id-exponent} (written as a number with a point or an exponent), {@code resident-id-length},
     *     {@code resident-id-character}, {@code resident-id-province}, {@code resident-id-birth-date} (no day of the
     *     calendar, or before 1850), {@code resident-id-check}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResidentId parse(String text) {
        Optional<String> oddity = ResidentIdWriting.oddity(text);
        if (oddity.isPresent()) {
            throw refused(oddity.get());
        }
        Kind kind = kindOf(text);
        int serialEnd = kind == Kind.RESIDENT_18 ? kind.length - 1 : kind.length;
        String upper = text.toUpperCase(Locale.ROOT);
        if (!DIGIT.matchesAllOf(upper.substring(0, serialEnd))
                || !DIGIT.or(CharMatcher.is('X')).matchesAllOf(upper.substring(serialEnd))) {
            throw refused("resident-id-character");
        }
        if (!DivisionCode.isAssignedProvince(upper.substring(0, PROVINCE_DIGITS))) {
            throw refused("resident-id-province");
        }
        LocalDate birthDate = birthDate(kind, upper).orElseThrow(() -> refused("resident-id-birth-date"));
        if (kind == Kind.RESIDENT_18 && upper.charAt(serialEnd) != CheckCharacter.of(upper.substring(0, serialEnd))) {
            throw refused("resident-id-check");
        }
        return new ResidentId(upper, birthDate);
    }

    /** Returns which of the two forms this is. */
    public Kind kind() {
        return text.length() == Kind.RESIDENT_18.length ? Kind.RESIDENT_18 : Kind.RESIDENT_15;
    }

    /** Returns the date of birth, 1850-01-01 or later. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** Returns the sex that the serial number says: odd is male. */
    public Sex sex() {
        int last = kind() == Kind.RESIDENT_18 ? text.length() - 2 : text.length() - 1;
        return (text.charAt(last) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Returns the province of first registration. */
    public DivisionCode province() {
        return DivisionCode.parse(text.substring(0, PROVINCE_DIGITS));
    }

    /** Returns a problem {@code resident-id-not-yet-born} if the date of birth is after {@code asOf}. */
    public Optional<Problem> checkBornBy(LocalDate asOf) {
        return birthDate.isAfter(asOf)
                ? Optional.of(Problem.builder()
                        .code("resident-id-not-yet-born")
                        .addInputs(Input.day("asOf", asOf))
                        .bound(asOf.toString())
                        .build())
                : Optional.empty();
    }

    /** Returns the form of 18 characters that replaced this number; this number if it has 18 already. */
    public ResidentId upgraded() {
        if (kind() == Kind.RESIDENT_18) {
            return this;
        }
        String body = text.substring(0, DATE_START) + "19" + text.substring(DATE_START);
        return new ResidentId(body + CheckCharacter.of(body), birthDate);
    }

    /** Returns the two digits of the province and a star for each other character. */
    @Override
    public String masked() {
        return text.substring(0, PROVINCE_DIGITS) + "*".repeat(text.length() - PROVINCE_DIGITS);
    }

    @Override
    public String reveal(Purpose purpose) {
        return text;
    }

    /** Orders by the characters, the two forms of one number apart. */
    @Override
    public int compareTo(ResidentId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId that && text.equals(that.text);
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

    private static Kind kindOf(String text) {
        int length = text.codePointCount(0, text.length());
        for (Kind kind : Kind.values()) {
            if (kind.length == length) {
                return kind;
            }
        }
        throw new DomainException.InvalidValue(
                FIELD,
                Problem.builder()
                        .code("resident-id-length")
                        .addInputs(Input.count("length", length))
                        .bound("15, 18")
                        .build());
    }

    private static Optional<LocalDate> birthDate(Kind kind, String digits) {
        int yearEnd = kind == Kind.RESIDENT_18 ? DATE_START + 4 : DATE_START + 2;
        int year = Integer.parseInt(digits, DATE_START, yearEnd, 10) + (kind == Kind.RESIDENT_18 ? 0 : 1900);
        int month = Integer.parseInt(digits, yearEnd, yearEnd + 2, 10);
        int day = Integer.parseInt(digits, yearEnd + 2, yearEnd + 4, 10);
        boolean real = year >= EARLIEST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static DomainException.InvalidValue refused(String code) {
        return new DomainException.InvalidValue(FIELD, Problem.of(code));
    }
}
