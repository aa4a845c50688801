package org.communitycontrol.people.document;

import org.communitycontrol.people.PersonalText;
import org.communitycontrol.people.Phone;
import org.communitycontrol.people.Purpose;

/**
 * A telephone number brought to one form, to compare two by; never to be dialled or shown.
 *
 * <p>{@code +86}, {@code 0086}, and before a mobile number also {@code 86} and a single {@code 0}, are dropped; {@code
 * 00} before another country is its {@code +}. A mobile number is 11 digits that begin with 13 to 19.
 */
public final class NormalisedPhone implements PersonalText, Comparable<NormalisedPhone> {

    private static final String CHINA = "+86";
    private static final int MOBILE_DIGITS = 11;

    private final String digits;

    private NormalisedPhone(String digits) {
        this.digits = digits;
    }

    /** Returns the form of {@code phone}. */
    public static NormalisedPhone of(Phone phone) {
        String number = phone.reveal(Purpose.RECORD_KEEPING);
        if (number.startsWith("00")) {
            number = "+" + number.substring(2);
        }
        if (number.startsWith(CHINA)) {
            number = number.substring(CHINA.length());
        }
        for (String prefix : new String[] {"86", "0"}) {
            if (number.startsWith(prefix) && isMobile(number.substring(prefix.length()))) {
                number = number.substring(prefix.length());
            }
        }
        return new NormalisedPhone(number);
    }

    /** Returns whether it is a mobile number of the mainland. */
    public boolean isMobile() {
        return isMobile(digits);
    }

    /** Returns a star for each character. */
    @Override
    public String masked() {
        return "*".repeat(digits.length());
    }

    @Override
    public String reveal(Purpose purpose) {
        return digits;
    }

    @Override
    public int compareTo(NormalisedPhone other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalisedPhone that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Returns the mask. */
    @Override
    public String toString() {
        return masked();
    }

    private static boolean isMobile(String number) {
        return number.length() == MOBILE_DIGITS
                && number.charAt(0) == '1'
                && number.charAt(1) >= '3'
                && number.charAt(1) <= '9';
    }
}
