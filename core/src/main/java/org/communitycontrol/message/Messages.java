package org.communitycontrol.message;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;

/**
 * Sentences by key, in every {@link Language}: {@code "{screened} of {expected} screened"}.
 *
 * <p>Placeholders are named, so a translation may order them as its grammar asks. A host adds sentences for its own
 * codes with {@link #with}.
 */
public final class Messages {

    /** The features that bring sentences of their own, each in two files named after it. */
    static final List<String> FEATURES = List.of(
            "messages",
            "registers",
            "linkage",
            "identity",
            "exchange",
            "surveillance",
            "risk",
            "observation",
            "measures",
            "access",
            "workforce",
            "subsidy",
            "geogrid");

    private static final Messages STANDARD = load();

    private final Map<Language, Map<String, String>> patterns;

    private Messages(Map<Language, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /** Returns the sentences of this library. */
    public static Messages standard() {
        return STANDARD;
    }

    /** Returns these sentences and {@code more}, which win where a key is in both. */
    public Messages with(Language language, Map<String, String> more) {
        Map<Language, Map<String, String>> all = new EnumMap<>(patterns);
        Map<String, String> merged = new HashMap<>(patterns.getOrDefault(language, Map.of()));
        merged.putAll(more);
        all.put(language, ImmutableMap.copyOf(merged));
        return new Messages(all);
    }

    /** Returns the keys that have a sentence in {@code language}, in order. */
    public SortedSet<String> keys(Language language) {
        return ImmutableSortedSet.copyOf(
                patterns.getOrDefault(language, Map.of()).keySet());
    }

    /**
     * Returns the sentence for {@code key} with its placeholders filled.
     *
     * <p>A key without a sentence gives the key itself, and a placeholder without an input stays as it is: a missing
     * translation must never hide an answer.
     */
    public String render(String key, List<Input> inputs, Language language) {
        String pattern = patterns.getOrDefault(language, Map.of()).getOrDefault(key, key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                return out.append(pattern, at, pattern.length()).toString();
            }
            out.append(pattern, at, open);
            out.append(textOf(pattern.substring(open + 1, close), inputs, pattern.substring(open, close + 1)));
            at = close + 1;
        }
        return out.toString();
    }

    private static String textOf(String name, List<Input> inputs, String otherwise) {
        for (Input input : inputs) {
            if (input.name().equals(name)) {
                return input.value().text();
            }
        }
        return otherwise;
    }

    private static Messages load() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        all.put(Language.ZH_CN, read("_zh_CN.properties"));
        all.put(Language.EN, read("_en.properties"));
        return new Messages(all);
    }

    /** Returns the sentences of all features; a key that two of them claim is refused. */
    private static Map<String, String> read(String language) {
        ImmutableMap.Builder<String, String> patterns = ImmutableMap.builder();
        for (String feature : FEATURES) {
            read(feature + language, patterns);
        }
        return patterns.buildOrThrow();
    }

    private static void read(String resource, ImmutableMap.Builder<String, String> patterns) {
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the jar");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }
}
