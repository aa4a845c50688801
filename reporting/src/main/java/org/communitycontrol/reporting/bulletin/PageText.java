package org.communitycontrol.reporting.bulletin;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.communitycontrol.partition.ClosedPartition;

/** The sentences and the number formats of the page in one language. */
final class PageText {

    private static final PageText CHINESE = new PageText(Language.ZH_CN, "bulletin_zh_CN.properties");
    private static final PageText ENGLISH = new PageText(Language.EN, "bulletin_en.properties");
    private static final int DIGITS_WITHOUT_GROUPS = 4;
    private static final char THIN_SPACE = '\u202F';

    private final Language language;
    private final Map<String, String> sentences;
    private final Messages messages;

    private PageText(Language language, String resource) {
        this.language = language;
        this.sentences = read(resource);
        this.messages = Messages.standard().with(language, sentences);
    }

    static PageText of(Language language) {
        return switch (language) {
            case ZH_CN -> CHINESE;
            case EN -> ENGLISH;
        };
    }

    Language language() {
        return language;
    }

    /** Returns the sentences by key; the template names those without placeholders. */
    Map<String, String> sentences() {
        return sentences;
    }

    String sentence(String key, Input... inputs) {
        return messages.render(key, List.of(inputs), language);
    }

    /** Returns digits in groups of three from five digits on. */
    static String number(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        if (digits.length() > DIGITS_WITHOUT_GROUPS) {
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                digits.insert(at, THIN_SPACE);
            }
        }
        return digits.toString();
    }

    /** Returns the named number as it stands on the page. */
    static Input figure(String name, long count) {
        return Input.code(name, number(count));
    }

    /** Returns the rate with its sign, or a dash where nothing is expected. */
    static String rate(ClosedPartition<?> units) {
        return units.rate()
                .percent()
                .map(percent -> percent.toPlainString() + "%")
                .orElse("–");
    }

    String date(LocalDate day) {
        return sentence(
                "date",
                Input.count("year", day.getYear()),
                Input.code("month", sentence("month-" + day.getMonthValue())),
                Input.count("day", day.getDayOfMonth()));
    }

    private static Map<String, String> read(String resource) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return Map.copyOf(sentences);
    }
}
