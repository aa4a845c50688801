package org.communitycontrol.finding;

/**
 * A value and the place it was read from, for checks that need more than one record.
 *
 * @param value the value
 * @param place where it stands; {@link Place#NOWHERE} for a value that came from no file
 * @param <T> the type of the value
 */
public record Placed<T>(T value, Place place) {

    /** Returns a value that came from no file. */
    public static <T> Placed<T> of(T value) {
        return new Placed<>(value, Place.NOWHERE);
    }

    /** Returns the place only; the value may be personal. */
    @Override
    public String toString() {
        return "Placed[" + place + "]";
    }
}
