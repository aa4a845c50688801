package org.communitycontrol.testkit.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/** What holds for sentences in several languages, to be run against the library's or a host's own. */
public interface MessageLaws {

    /** Returns the sentences. */
    Messages messages();

    /** A code with a sentence in one language has one in every language. */
    @Example
    default void everyCodeHasTextInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(messages().keys(language))
                    .as("codes with text in %s", language)
                    .isNotEmpty()
                    .isEqualTo(messages().keys(Language.EN));
        }
    }

    /** A translation quotes the same values, in whatever order its grammar asks for. */
    @Example
    default void everyLanguageQuotesTheSameValues() {
        for (String key : messages().keys(Language.EN)) {
            for (Language language : Language.values()) {
                assertThat(placeholders(pattern(key, language)))
                        .as("placeholders of %s in %s", key, language)
                        .isEqualTo(placeholders(pattern(key, Language.EN)));
            }
        }
    }

    /** A sentence has text, and each of its braces belongs to a placeholder in lower camel case. */
    @Example
    default void everySentenceIsWellFormed() {
        for (Language language : Language.values()) {
            for (String key : messages().keys(language)) {
                String pattern = pattern(key, language);
                assertThat(pattern).as("%s in %s", key, language).isNotBlank();
                assertThat(pattern.replaceAll("\\{[a-z][A-Za-z]*}", ""))
                        .as("%s in %s", key, language)
                        .doesNotContain("{", "}");
            }
        }
    }

    /** A sentence with all of its values has no placeholder left, and each value stands in it. */
    @Example
    default void everySentenceShowsEveryValue() {
        for (Language language : Language.values()) {
            for (String key : messages().keys(language)) {
                List<Input> inputs = new ArrayList<>();
                for (String name : placeholders(pattern(key, language))) {
                    inputs.add(Input.count(name, 1_000_003L + inputs.size()));
                }
                String sentence = messages().render(key, inputs, language);
                assertThat(sentence).doesNotContain("{", "}");
                inputs.forEach(
                        input -> assertThat(sentence).contains(input.value().text()));
            }
        }
    }

    private String pattern(String key, Language language) {
        return messages().render(key, List.of(), language);
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> names = new TreeSet<>();
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            names.add(close < 0 ? pattern.substring(open) : pattern.substring(open + 1, close));
        }
        return names;
    }
}
