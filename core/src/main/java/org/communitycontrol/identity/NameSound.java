package org.communitycontrol.identity;

/** How a character of a name sounds; the library knows no language, a host does. */
@FunctionalInterface
public interface NameSound {

    /**
     * Returns the sound, such as {@code wei} for 伟; without a tone, since typists do not type tones.
     *
     * @return empty for a character whose sound is not known
     */
    String of(int codePoint);

    /** Returns a sound that knows no character: names are compared as they are written. */
    static NameSound none() {
        return codePoint -> "";
    }
}
