package org.communitycontrol.people;

import java.util.Optional;

/** Looks for a secret in a text: any six characters of it are too many. */
final class Leak {

    private static final int TOO_MANY = 6;

    private Leak() {}

    static Optional<String> anyPartOf(String secret, String text) {
        for (int at = 0; at + TOO_MANY <= secret.length(); at++) {
            String part = secret.substring(at, at + TOO_MANY);
            if (text.contains(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
