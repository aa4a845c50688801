package org.communitycontrol.identity;

import java.util.Optional;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.ResidentId;

/**
 * An identity number taken apart: the 17 digits before the check character as one whole number.
 *
 * @param body the 17 digits; of the old form, with its century put in
 * @param last the check character; 0 for the old form, which has none
 * @param right whether it is a number that could have been issued
 */
record IdTrait(long body, char last, boolean right) {

    static final int DIGITS = 17;

    private static final int CENTURY_AT = 6;
    private static final int OLD_DIGITS = 15;

    /** Powers of ten, the one of the first digit first. */
    private static final long[] PLACE = places();

    /** Returns the number of an entry; empty if there is none, or what is written has another length or other signs. */
    static Optional<IdTrait> of(RegisterEntry entry) {
        String text = entry.person()
                .residentId()
                .map(id -> id.reveal(Purpose.RECORD_KEEPING))
                .or(() -> entry.writtenId().map(id -> id.reveal(Purpose.RECORD_KEEPING)))
                .orElse("");
        boolean right = entry.person().residentId().isPresent()
                || entry.writtenId().flatMap(written -> written.residentId()).isPresent();
        if (text.length() == DIGITS + 1 && digits(text, DIGITS)) {
            char last = text.charAt(DIGITS);
            return Optional.of(new IdTrait(Long.parseLong(text.substring(0, DIGITS)), last == 'x' ? 'X' : last, right));
        }
        if (text.length() == OLD_DIGITS && digits(text, OLD_DIGITS)) {
            String body = text.substring(0, CENTURY_AT) + "19" + text.substring(CENTURY_AT);
            return Optional.of(new IdTrait(Long.parseLong(body), (char) 0, right));
        }
        return Optional.empty();
    }

    /** Returns the number as issued, for the day of birth and the sex in it; empty for one that is not right. */
    static Optional<ResidentId> issued(RegisterEntry entry) {
        return entry.person().residentId().or(() -> entry.writtenId().flatMap(written -> written.residentId()));
    }

    /** Returns the body without the digits at {@code at} and {@code at + 1}. */
    long without(int at) {
        long right = PLACE[at + 1];
        return body / (right * 100) * right + body % right;
    }

    boolean old() {
        return last == 0;
    }

    Evidence compare(IdTrait other) {
        if (body == other.body) {
            return old() != other.old()
                    ? Evidence.ID_OLD_FORM
                    : last == other.last ? Evidence.ID_SAME : Evidence.ID_ONE_DIGIT;
        }
        boolean bothChecked = right && !old() && other.right && !other.old();
        if (bothChecked) {
            return Evidence.ID_DIFFERS;
        }
        boolean oneIsWrong = !right || !other.right;
        Evidence near = near(other);
        if (near == Evidence.ID_DIFFERS) {
            return oneIsWrong ? Evidence.ID_UNCLEAR : Evidence.ID_DIFFERS;
        }
        return oneIsWrong ? near : Evidence.ID_NEAR_UNCHECKED;
    }

    /** Returns how two unequal bodies are near, whatever their check characters say. */
    private Evidence near(IdTrait other) {
        int first = -1;
        int second = -1;
        for (int i = 0; i < DIGITS; i++) {
            if (digit(i) != other.digit(i)) {
                if (second >= 0) {
                    return Evidence.ID_DIFFERS;
                }
                second = first >= 0 ? i : -1;
                first = first >= 0 ? first : i;
            }
        }
        if (second < 0) {
            return Evidence.ID_ONE_DIGIT;
        }
        boolean swapped =
                second == first + 1 && digit(first) == other.digit(second) && digit(second) == other.digit(first);
        return swapped ? Evidence.ID_TRANSPOSED : Evidence.ID_DIFFERS;
    }

    private int digit(int at) {
        return (int) (body / PLACE[at] % 10);
    }

    /** Shows nothing of the number. */
    @Override
    public String toString() {
        return "IdTrait";
    }

    private static boolean digits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static long[] places() {
        long[] places = new long[DIGITS];
        long place = 1;
        for (int i = DIGITS - 1; i >= 0; i--) {
            places[i] = place;
            place *= 10;
        }
        return places;
    }
}
