package org.communitycontrol.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.partition.Rate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody ever reads a bare code: what the library can say has a sentence, in both languages, with the same values. */
class MessageFilesTest {

    private static final Path FILES = Path.of("src", "main", "resources", "org", "communitycontrol", "message");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> PREFIXES =
            Set.of("certificate", "counter", "decision", "finding", "missing", "reason");

    /** A code where a problem, a finding, a counter-fact or something missing is made. */
    private static final List<Pattern> FINDING_CODES = List.of(
            Pattern.compile("Problem\\s*\\.of\\(\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("builder\\(\\)\\s*\\.code\\(\\s*\"([a-z0-9-]+)\""),
            Pattern.compile(
                    "Finding\\s*\\.of\\(\\s*(?:\\w+|Place\\s*\\.\\w+(?:\\([^;]*?\\))?)\\s*,\\s*\"([a-z0-9-]+)\""));

    private static final Pattern MISSING_CODE = Pattern.compile("Missing\\s*\\.of\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern COUNTER_CODE = Pattern.compile("new CounterFact<[^(]*\\(\\s*\"([a-z0-9-]+)\"");

    @Test
    void everyFileOfThePackageIsRead() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Messages.FEATURES.stream()
                            .flatMap(feature -> Stream.of(feature + "_en.properties", feature + "_zh_CN.properties"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothFilesHaveTheSameKeysInOrder(String feature) throws IOException {
        List<String> english = keys(feature + "_en.properties");
        assertThat(english).isEqualTo(keys(feature + "_zh_CN.properties")).doesNotHaveDuplicates();
        assertThat(english).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(english).allMatch(key -> PREFIXES.contains(key.substring(0, key.indexOf('.'))));
        assertThat(english).allMatch(key -> key.matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*"));
    }

    static List<String> features() {
        return Messages.FEATURES;
    }

    @Test
    void bothLanguagesQuoteTheSameValues() {
        for (String key : Messages.standard().keys(Language.EN)) {
            assertThat(placeholders(key, Language.ZH_CN)).as(key).isEqualTo(placeholders(key, Language.EN));
        }
    }

    @Test
    void chineseIsChinese() {
        for (String key : Messages.standard().keys(Language.ZH_CN)) {
            assertThat(Messages.standard().render(key, List.of(), Language.ZH_CN))
                    .as(key)
                    .containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void everyProblemHasASentence() throws IOException {
        String sources = sources(Path.of("src", "main", "java"));
        Set<String> codes = new TreeSet<>();
        FINDING_CODES.forEach(pattern -> codes.addAll(found(pattern, sources)));
        assertThat(codes).hasSizeGreaterThan(15);
        assertSentences("finding", codes);
        assertSentences("missing", found(MISSING_CODE, sources));
        assertSentences("counter", found(COUNTER_CODE, sources));
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> modules = Stream.of(
                Path.of("."),
                Path.of("json"),
                Path.of("..", "geo-grid"),
                Path.of("..", "reporting"),
                Path.of("..", "examples"))) {
            for (Path module : modules.filter(Files::isDirectory).toList()) {
                sources.append(sources(module));
            }
        }
        for (String key : Messages.standard().keys(Language.EN)) {
            if (key.startsWith("decision.")) {
                continue;
            }
            assertThat(saidIn(sources.toString(), key.substring(key.indexOf('.') + 1)))
                    .as("a source that says %s", key)
                    .isTrue();
        }
    }

    @Test
    void everyReasonHasASentenceThatQuotesItsOperands() throws ReflectiveOperationException {
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
            if (!type.isAssignableTo(Reason.class) || type.isInterface() || isAbstract(type)) {
                continue;
            }
            Reason<?> reason = (Reason<?>) example(type.reflect());
            String key = "reason." + reason.code();
            Set<String> names =
                    reason.inputs().stream().map(Input::name).collect(Collectors.toCollection(TreeSet::new));
            for (Language language : Language.values()) {
                assertThat(Messages.standard().keys(language))
                        .as("sentence of %s", type.getName())
                        .contains(key);
                assertThat(placeholders(key, language))
                        .as("%s in %s", key, language)
                        .isEqualTo(names);
            }
            Set<String> missing = reason.outcome().match(found -> Set.of(), MessageFilesTest::codes);
            assertSentences("missing", missing);
        }
    }

    /**
     * In one literal, or put together from two, as in {@code unit.code() + "-register"}; the sentences for constraints
     * are named after the annotations.
     */
    private static boolean saidIn(String sources, String code) {
        boolean ofAConstraint = code.startsWith("constraint-") && sources.contains("\"constraint\"");
        boolean said = ofAConstraint || sources.contains('"' + code + '"');
        for (int dash = code.indexOf('-'); dash > 0 && !said; dash = code.indexOf('-', dash + 1)) {
            said = sources.contains('"' + code.substring(0, dash) + '"')
                    && sources.contains('"' + code.substring(dash) + '"');
        }
        return said;
    }

    private static boolean isAbstract(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    /** A reason with some value for each component; a reason that needs more is made here by hand. */
    private static Object example(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        assertThat(type.isRecord()).as("%s is a record", type.getName()).isTrue();
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(value(component));
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getName() + " refuses the values tried here: make an example by hand", e);
        }
    }

    private static Object value(RecordComponent component) throws ReflectiveOperationException {
        if (component.getGenericType() instanceof ParameterizedType parameterized
                && component.getType() == Set.class
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isEnum()) {
            return Set.of(element.getEnumConstants());
        }
        return value(component.getType());
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == long.class) {
            return 1L;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 2, 16);
        }
        if (type == LocalTime.class) {
            return LocalTime.NOON;
        }
        if (type == String.class) {
            return "x";
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == CurrencyUnit.class) {
            return CurrencyUnit.of("CNY");
        }
        if (type == Money.class) {
            return Money.of(CurrencyUnit.of("CNY"), BigDecimal.TEN);
        }
        if (type == Rate.class) {
            return new Rate(1, 2);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return example(type);
    }

    private static void assertSentences(String prefix, Set<String> codes) {
        for (String code : codes) {
            for (Language language : Language.values()) {
                assertThat(Messages.standard().keys(language)).contains(prefix + "." + code);
            }
        }
    }

    private static Set<String> codes(Outcome.Undetermined<?> outcome) {
        return outcome.undetermined().stream().map(Missing::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String key, Language language) {
        return found(PLACEHOLDER, Messages.standard().render(key, List.of(), language));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(FILES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static String sources(Path root) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(MessageFilesTest::isSource).sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("src/main/java/") && !path.contains("/target/");
    }
}
