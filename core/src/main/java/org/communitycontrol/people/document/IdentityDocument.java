package org.communitycontrol.people.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.CheckCharacter;
import org.communitycontrol.people.PersonalText;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.ResidentId;
import org.communitycontrol.people.Sex;

/**
 * The kind and number of a paper that says who somebody is.
 *
 * <p>Only the form is checked, and the check character and day of birth where the kind has them: a number that passes was
 * not necessarily issued. ASCII small letters are taken as capitals; nothing else is repaired.
 */
public final class IdentityDocument implements PersonalText, Comparable<IdentityDocument> {

    private static final String FIELD = "number";
    private static final int LIFELONG = 8;
    private static final int NEW_CARD = 18;

    private final DocumentKind kind;
    private final String number;

    private IdentityDocument(DocumentKind kind, String number) {
        this.kind = kind;
        this.number = number;
    }

    /** Returns a resident's identity number as a paper. */
    public static IdentityDocument of(ResidentId residentId) {
        return new IdentityDocument(DocumentKind.RESIDENT_ID, residentId.reveal(Purpose.RECORD_KEEPING));
    }

    /**
     * Returns the paper of {@code kind} with the number that {@code text} is.
     *
     * @throws DomainException.InvalidValue with {@code document-form} if it is not written as this kind is, {@code
     *     document-birth-date} or {@code document-check} if a day of birth or a check character in it is wrong; for a
     *     resident's identity number as {@link ResidentId#parse}
     */
    public static IdentityDocument parse(DocumentKind kind, String text) {
        if (kind == DocumentKind.RESIDENT_ID) {
            return of(residentId(text));
        }
        String upper = isAscii(text) ? text.toUpperCase(Locale.ROOT) : text;
        if (!kind.hasForm(upper)) {
            throw new DomainException.InvalidValue(FIELD, Problem.of("document-form", Input.code("kind", kind.code())));
        }
        check(kind, upper);
        return new IdentityDocument(kind, upper);
    }

    /** Returns what kind of paper it is. */
    public DocumentKind kind() {
        return kind;
    }

    /** Returns the identity number of a resident; empty for every other kind. */
    public Optional<ResidentId> residentId() {
        return kind == DocumentKind.RESIDENT_ID ? Optional.of(ResidentId.parse(number)) : Optional.empty();
    }

    /** Returns the day of birth that the number says; empty where it says none, or not the century. */
    public Optional<LocalDate> birthDate() {
        return switch (kind) {
            case RESIDENT_ID -> residentId().map(ResidentId::birthDate);
            case RESIDENCE_PERMIT -> BirthDigits.ofEight(number.substring(6, 14));
            case FOREIGN_PERMANENT_RESIDENCE ->
                number.length() == NEW_CARD ? BirthDigits.ofEight(number.substring(6, 14)) : Optional.empty();
            case PASSPORT, HONG_KONG_MACAO_PERMIT, TAIWAN_PERMIT -> Optional.empty();
        };
    }

    /** Returns the sex that the number says, where its kind says one: an odd serial number is a man's. */
    public Optional<Sex> sex() {
        return switch (kind) {
            case RESIDENT_ID -> residentId().map(ResidentId::sex);
            case RESIDENCE_PERMIT -> Optional.of((number.charAt(NEW_CARD - 2) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE);
            case PASSPORT, HONG_KONG_MACAO_PERMIT, TAIWAN_PERMIT, FOREIGN_PERMANENT_RESIDENCE -> Optional.empty();
        };
    }

    /** Returns a problem {@code not-yet-born} if the day of birth in the number is after {@code asOf}. */
    public Optional<Problem> checkBornBy(LocalDate asOf) {
        return birthDate()
                .filter(born -> born.isAfter(asOf))
                .map(born -> Problem.builder()
                        .code("not-yet-born")
                        .addInputs(Input.day("asOf", asOf))
                        .bound(asOf.toString())
                        .nearest(asOf.toString())
                        .build());
    }

    /**
     * Returns whether both papers were issued to one person: a resident's old and new number, or permits that differ in
     * the count of issues only. False says nothing.
     */
    public boolean hasHolderOf(IdentityDocument other) {
        return kind == other.kind && lifelong().equals(other.lifelong());
    }

    /** Returns a star for each character. */
    @Override
    public String masked() {
        return "*".repeat(number.length());
    }

    @Override
    public String reveal(Purpose purpose) {
        return number;
    }

    /** Orders by kind, then number. */
    @Override
    public int compareTo(IdentityDocument other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? number.compareTo(other.number) : byKind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityDocument that && kind == that.kind && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return 31 * kind.code().hashCode() + number.hashCode();
    }

    /** Returns the mask. */
    @Override
    public String toString() {
        return masked();
    }

    private String lifelong() {
        return switch (kind) {
            case RESIDENT_ID -> ResidentId.parse(number).upgraded().reveal(Purpose.RECORD_KEEPING);
            case HONG_KONG_MACAO_PERMIT -> number.substring(0, LIFELONG + 1);
            case TAIWAN_PERMIT -> number.substring(0, LIFELONG);
            case PASSPORT, RESIDENCE_PERMIT, FOREIGN_PERMANENT_RESIDENCE -> number;
        };
    }

    private static ResidentId residentId(String text) {
        try {
            return ResidentId.parse(text);
        } catch (DomainException.InvalidValue refused) {
            throw new DomainException.InvalidValue(FIELD, refused.problem());
        }
    }

    private static void check(DocumentKind kind, String number) {
        boolean permanent = kind == DocumentKind.FOREIGN_PERMANENT_RESIDENCE;
        boolean eighteen = kind == DocumentKind.RESIDENCE_PERMIT || (permanent && number.length() == NEW_CARD);
        boolean born = eighteen
                ? BirthDigits.ofEight(number.substring(6, 14)).isPresent()
                : !permanent || BirthDigits.isDayOfACentury(number.substring(7, 13));
        if (!born) {
            throw new DomainException.InvalidValue(FIELD, Problem.of("document-birth-date"));
        }
        if (eighteen && number.charAt(NEW_CARD - 1) != CheckCharacter.of(number.substring(0, NEW_CARD - 1))) {
            throw new DomainException.InvalidValue(FIELD, Problem.of("document-check"));
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
