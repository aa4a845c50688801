package org.communitycontrol.examples.commandline.generate.ground;

/** Numbers with zeros before them. */
public final class Padded {

    private Padded() {}

    /** Returns {@code number} in at least {@code digits} digits. */
    public static String number(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
