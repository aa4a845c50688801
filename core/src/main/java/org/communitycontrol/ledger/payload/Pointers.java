package org.communitycontrol.ledger.payload;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.finding.TextRules;

/** JSON Pointers (RFC 6901) that show no personal text. */
final class Pointers {

    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 3;

    private static final Node NO_OBJECT = new Node.Nothing();

    private Pointers() {}

    /** Returns the pointer to a member whose name the program itself wrote. */
    static String to(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the pointer to a member whose name came with the input, or to the object around it if the name might be
     * a person's: one is shown if it is a word of 1 to 40 ASCII letters, hyphens and underscores with at most three
     * digits, beginning with a letter.
     */
    static String toGiven(String parent, String name) {
        return plainWord(name) ? to(parent, name) : parent;
    }

    static SortedSet<String> differing(Node.Members left, Node.Members right) {
        SortedSet<String> pointers = new TreeSet<>(TextRules.BY_CODE_POINT);
        collect("", left, right, pointers);
        return Collections.unmodifiableSortedSet(pointers);
    }

    private static void collect(String parent, Node.Members left, Node.Members right, SortedSet<String> pointers) {
        SortedSet<String> names = new TreeSet<>(left.values().keySet());
        names.addAll(right.values().keySet());
        for (String name : names) {
            Optional<Node> one = left.get(name);
            Optional<Node> other = right.get(name);
            if (!one.equals(other)) {
                String pointer = toGiven(parent, name);
                if (one.orElse(NO_OBJECT) instanceof Node.Members inLeft
                        && other.orElse(NO_OBJECT) instanceof Node.Members inRight) {
                    collect(pointer, inLeft, inRight, pointers);
                } else {
                    pointers.add(pointer);
                }
            }
        }
    }

    private static boolean plainWord(String name) {
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            boolean digit = unit >= '0' && unit <= '9';
            digits += digit ? 1 : 0;
            if (!letter && (i == 0 || !(digit || unit == '-' || unit == '_'))) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST_WORD && digits <= MOST_DIGITS;
    }
}
