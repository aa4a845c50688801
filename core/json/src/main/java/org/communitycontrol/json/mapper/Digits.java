package org.communitycontrol.json.mapper;

/** Fixed forms of ASCII digits. */
final class Digits {

    private Digits() {}

    /** Returns whether {@code text} has the form: {@code d} stands for an ASCII digit, the rest for itself. */
    static boolean match(String form, String text) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == 'd' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number that the digits from {@code start} to before {@code end} write. */
    static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
