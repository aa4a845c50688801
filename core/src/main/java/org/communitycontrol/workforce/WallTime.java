package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * A time of day as the clock on the wall shows it, {@code 00:00} to {@code 24:00}.
 *
 * @param minute minutes after midnight, 0 to 1440
 */
public record WallTime(int minute) implements Comparable<WallTime> {

    /** The minutes of a day. */
    public static final int MINUTES_A_DAY = 1440;

    private static final int HOUR = 60;
    private static final int LENGTH = "08:30".length();

    /**
     * Accepts a time.
     *
     * @throws DomainException.InvalidValue with {@code not-a-time}
     */
    public WallTime {
        if (minute < 0 || minute > MINUTES_A_DAY) {
            throw refused();
        }
    }

    /** Returns the time at an hour, 0 to 24, and a minute, 0 to 59. */
    public static WallTime of(int hour, int minute) {
        if (hour < 0 || minute < 0 || minute >= HOUR) {
            throw refused();
        }
        return new WallTime(Math.addExact(Math.multiplyExact(hour, HOUR), minute));
    }

    /**
     * Returns the time that {@code text} writes as {@code HH:mm} in ASCII digits.
     *
     * @throws DomainException.InvalidValue with {@code not-a-time}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WallTime parse(String text) {
        if (text.length() != LENGTH || text.charAt(2) != ':') {
            throw refused();
        }
        return of(
                10 * digit(text.charAt(0)) + digit(text.charAt(1)), 10 * digit(text.charAt(3)) + digit(text.charAt(4)));
    }

    private static int digit(char c) {
        if (c < '0' || c > '9') {
            throw refused();
        }
        return c - '0';
    }

    private static DomainException.InvalidValue refused() {
        return new DomainException.InvalidValue("time", Problem.of("not-a-time"));
    }

    @Override
    public int compareTo(WallTime other) {
        return Integer.compare(minute, other.minute);
    }

    /** Returns the time as {@code HH:mm}. */
    @JsonValue
    @Override
    public String toString() {
        int hour = minute / HOUR;
        int rest = minute % HOUR;
        return "" + hour / 10 + hour % 10 + ':' + rest / 10 + rest % 10;
    }
}
