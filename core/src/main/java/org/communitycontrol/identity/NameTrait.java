package org.communitycontrol.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A name taken apart: as written, without separators, in parts with one form for each character, and as it sounds. */
final class NameTrait {

    private final String written;
    private final String joined;
    private final List<String> parts;
    private final int[] characters;
    private final List<String> sounds;
    private final Set<String> keys;

    /**
     * @param sounds how each unit sounds, in order
     * @param keys of which any two names that are alike share one
     */
    NameTrait(String written, String joined, List<int[]> parts, List<String> sounds, Set<String> keys) {
        this.written = written;
        this.joined = joined;
        this.parts =
                parts.stream().map(part -> new String(part, 0, part.length)).toList();
        this.characters = parts.stream().flatMapToInt(Arrays::stream).toArray();
        this.sounds = sounds;
        this.keys = keys;
    }

    /** Returns texts of which any two names that are alike share one. */
    Set<String> keys() {
        return keys;
    }

    /** Returns a number that names with the same characters, in whatever form, share. */
    int fingerprint() {
        return Arrays.hashCode(characters);
    }

    /** Returns the one kind of evidence that holds; the nearest likeness first. */
    Evidence compare(NameTrait other) {
        if (written.equals(other.written)) {
            return Evidence.NAME_SAME;
        }
        boolean nothing = characters.length == 0 || other.characters.length == 0;
        if (nothing) {
            return Evidence.NAME_DIFFERS;
        }
        if (joined.equals(other.joined)) {
            return Evidence.NAME_SEPARATOR;
        }
        if (Arrays.equals(characters, other.characters)) {
            return Evidence.NAME_VARIANT;
        }
        if (sounds.equals(other.sounds)) {
            return Evidence.NAME_HOMOPHONE;
        }
        if (rotated(parts, other.parts) || rotated(singles(), other.singles())) {
            return Evidence.NAME_SWAPPED;
        }
        if (partMissing(other) || other.partMissing(this)) {
            return Evidence.NAME_PART_MISSING;
        }
        return oneCharacter(other) ? Evidence.NAME_ONE_CHARACTER : Evidence.NAME_DIFFERS;
    }

    /** Shows nothing of the name. */
    @Override
    public String toString() {
        return "NameTrait";
    }

    private List<Integer> singles() {
        return Arrays.stream(characters).boxed().toList();
    }

    private static <T> boolean rotated(List<T> one, List<T> other) {
        if (one.size() != other.size()) {
            return false;
        }
        List<T> twice = new ArrayList<>(one);
        twice.addAll(one);
        return Collections.indexOfSubList(twice, other) > 0;
    }

    /** Whole parts are left out, or of a name in one part a character after the first. */
    private boolean partMissing(NameTrait shorter) {
        if (parts.size() > 1 && shorter.parts.size() < parts.size()) {
            return subsequence(shorter.parts, parts);
        }
        return parts.size() == 1
                && shorter.parts.size() == 1
                && shorter.characters.length >= 2
                && shorter.characters.length == characters.length - 1
                && shorter.characters[0] == characters[0]
                && subsequence(shorter.singles(), singles());
    }

    private static <T> boolean subsequence(List<T> shorter, List<T> longer) {
        int at = 0;
        for (T each : longer) {
            at += at < shorter.size() && shorter.get(at).equals(each) ? 1 : 0;
        }
        return at == shorter.size();
    }

    private boolean oneCharacter(NameTrait other) {
        if (characters.length != other.characters.length || characters.length < 2) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < characters.length; i++) {
            different += characters[i] == other.characters[i] ? 0 : 1;
        }
        return different == 1;
    }
}
