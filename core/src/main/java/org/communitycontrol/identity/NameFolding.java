package org.communitycontrol.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.people.PersonName;
import org.communitycontrol.people.Purpose;

/** Takes names apart under the forms of characters that a rule knows and the sounds that a host knows. */
final class NameFolding {

    private final Map<Integer, Integer> forms = new HashMap<>();
    private final NameSound sound;

    NameFolding(List<String> variantCharacters, NameSound sound) {
        this.sound = sound;
        for (String group : variantCharacters) {
            int first = group.codePointAt(0);
            group.codePoints().forEach(form -> forms.put(form, first));
        }
    }

    NameTrait fold(PersonName name) {
        String text = name.reveal(Purpose.RECORD_KEEPING);
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<int[]> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int character : plain.codePoints().toArray()) {
            if (Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
                joined.appendCodePoint(character);
                part.add(forms.getOrDefault(character, character));
            } else if (!part.isEmpty()) {
                parts.add(array(part));
                part.clear();
            }
        }
        if (!part.isEmpty()) {
            parts.add(array(part));
        }
        List<String> sounds = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (int[] unit : units(parts)) {
            sounds.add(spoken(unit));
            // Of a word the first letter is enough: where words are joined or turned round, one of these is still
            // first.
            keys.add(Character.isIdeographic(unit[0]) ? spoken(unit) : Character.toString(unit[0]));
        }
        return new NameTrait(text, joined.toString(), parts, sounds, keys);
    }

    /** Returns what is compared one by one: each character of a script whose characters are syllables, else each word. */
    private static List<int[]> units(List<int[]> parts) {
        List<int[]> units = new ArrayList<>();
        for (int[] part : parts) {
            if (Character.isIdeographic(part[0])) {
                for (int character : part) {
                    units.add(new int[] {character});
                }
            } else {
                units.add(part);
            }
        }
        return units;
    }

    /** Returns how a unit sounds; a unit whose sound is not known is as good as its writing. */
    private String spoken(int[] unit) {
        String written = new String(unit, 0, unit.length);
        String heard = unit.length == 1 ? sound.of(unit[0]) : "";
        return heard.isEmpty() ? written : heard;
    }

    private static int[] array(List<Integer> characters) {
        return characters.stream().mapToInt(Integer::intValue).toArray();
    }
}
