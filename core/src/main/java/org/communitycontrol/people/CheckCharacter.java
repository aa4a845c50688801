package org.communitycontrol.people;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * The check character of ISO 7064, MOD 11-2, which ends every Chinese identity number of 18 characters.
 *
 * <p>It shows one mistyped digit, or two neighbours swapped; it does not show that the number was ever issued.
 */
public final class CheckCharacter {

    private static final int MODULUS = 11;

    private CheckCharacter() {}

    /**
     * Returns the check character of {@code body}: 0 to 9, or X for ten.
     *
     * @param body one or more ASCII digits
     * @throws DomainException.InvalidValue with {@code not-a-count} if there is any other character, or none
     */
    public static char of(String body) {
        int product = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DomainException.InvalidValue("body", Problem.of("not-a-count"));
            }
            product = (product + digit) * 2 % MODULUS;
        }
        if (body.isEmpty()) {
            throw new DomainException.InvalidValue("body", Problem.of("not-a-count"));
        }
        int check = (MODULUS + 1 - product) % MODULUS;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
