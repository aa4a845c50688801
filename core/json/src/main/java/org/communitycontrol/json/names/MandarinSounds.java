package org.communitycontrol.json.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.communitycontrol.identity.NameSound;

/**
 * The Mandarin reading of a character, in pinyin without tones: {@code wei} for 伟, 維 and 薇, {@code lv} for 吕.
 *
 * <p>One reading for each character, the most frequent: 单 as a surname is read as if it were none. Since both records are
 * read alike, that costs a likeness between 单 and 善 and nothing else. Simplified and traditional characters are in the
 * table. Immutable, and safe for use by many threads.
 */
public final class MandarinSounds implements NameSound {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    private final String[] sounds;

    private MandarinSounds(String[] sounds) {
        this.sounds = sounds;
    }

    /** Returns the readings in this library's jar. */
    public static NameSound standard() {
        return Table.STANDARD;
    }

    @Override
    public String of(int codePoint) {
        return codePoint < FIRST || codePoint > LAST ? "" : sounds[codePoint - FIRST];
    }

    /** The readings, read when first needed. */
    private static final class Table {

        static final MandarinSounds STANDARD = load();

        private static MandarinSounds load() {
            String[] sounds = new String[LAST - FIRST + 1];
            Arrays.fill(sounds, "");
            try (InputStream in = MandarinSounds.class.getResourceAsStream("mandarin-sounds.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("resource mandarin-sounds.tsv is missing from the jar");
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> {
                            int tab = line.indexOf('\t');
                            String sound = line.substring(0, tab);
                            line.substring(tab + 1)
                                    .codePoints()
                                    .forEach(character -> sounds[character - FIRST] = sound);
                        });
            } catch (IOException e) {
                throw new UncheckedIOException("resource mandarin-sounds.tsv cannot be read", e);
            }
            return new MandarinSounds(sounds);
        }
    }
}
