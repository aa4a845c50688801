package org.communitycontrol.testkit.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.communitycontrol.testkit.people.PeopleDomain;

/** Identity and telephone numbers of nobody, and what typists make of them. */
final class MadeUpNumber {

    /** Where people were first registered, as often as it stands here; county 99 is assigned nowhere. */
    private static final List<String> PLACES =
            List.of("350299", "350299", "350299", "350299", "350199", "350599", "440399", "420199", "510199", "330199");

    private static final int OLD_LENGTH_CENTURY = 6;
    private static final int BODY = 17;

    private final Random random;
    private final Map<String, Integer> serials = new HashMap<>();

    MadeUpNumber(Random random) {
        this.random = random;
    }

    /** Returns a place for a family to be registered at. */
    String place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    /** Returns the next number of a place, day and sex: twins of one sex get neighbours. */
    String residentId(String place, LocalDate birth, boolean male) {
        String prefix = place + birth.format(DateTimeFormatter.BASIC_ISO_DATE);
        int serial = serials.merge(prefix + male, 1, Integer::sum) * 2 % 1000;
        String digits =
                Integer.toString(1000 + (serial + (male ? 1 : 0)) % 1000).substring(1);
        String body = prefix + digits;
        return body + PeopleDomain.check(body);
    }

    String phone() {
        return "100"
                + Integer.toString(100_000_000 + random.nextInt(100_000_000)).substring(1);
    }

    /** Returns the number with one of its 17 digits changed, the check character as it was. */
    String oneDigit(String number) {
        int at = random.nextInt(BODY);
        char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    /** Returns the number with two unequal neighbours swapped. */
    Optional<String> transposed(String number) {
        int start = random.nextInt(BODY - 1);
        for (int i = 0; i < BODY - 1; i++) {
            int at = (start + i) % (BODY - 1);
            if (number.charAt(at) != number.charAt(at + 1)) {
                return Optional.of(
                        number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2));
            }
        }
        return Optional.empty();
    }

    /** Returns the 15 digits that the number replaced; nothing for people born in this century. */
    Optional<String> oldForm(String number) {
        return number.startsWith("19", OLD_LENGTH_CENTURY)
                ? Optional.of(number.substring(0, OLD_LENGTH_CENTURY) + number.substring(OLD_LENGTH_CENTURY + 2, BODY))
                : Optional.empty();
    }

    /** Returns the number as a spreadsheet keeps it: fifteen digits and three noughts. */
    String rounded(String number) {
        return number.substring(0, 15) + "000";
    }
}
