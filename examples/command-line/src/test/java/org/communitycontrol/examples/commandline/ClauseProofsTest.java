package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.law.ClauseCatalogue;
import org.communitycontrol.law.ClauseProof;
import org.communitycontrol.law.ImplementsClauses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said to implement a clause does, and what is said to prove it is there. */
class ClauseProofsTest {

    @Test
    void everyAnnotationHasItsRowAndEveryRowItsAnnotation() throws IOException, URISyntaxException {
        Set<String> rows = new TreeSet<>();
        ClauseProof.all()
                .forEach(proof -> assertThat(rows.add(proof.clause() + ' ' + proof.type()))
                        .as("a row of its own")
                        .isTrue());

        assertThat(annotations()).isEqualTo(rows).isNotEmpty();
    }

    @Test
    void everyRowIsOfAClauseOfTheNotice() {
        assertThat(ClauseProof.all())
                .allSatisfy(proof ->
                        assertThat(ClauseCatalogue.find(proof.clause())).isPresent());
    }

    @Test
    void everyTestThatARowNamesIsInTheSources() throws IOException {
        Map<String, String> sources = testSources(root());
        for (ClauseProof proof : ClauseProof.all()) {
            for (String test : List.of(proof.example(), proof.law())) {
                String[] name = test.split("#", -1);
                assertThat(name).as(test).hasSize(2);
                assertThat(sources.keySet()).as(test).contains(name[0] + ".java");
                assertThat(sources.get(name[0] + ".java"))
                        .as(test)
                        .containsPattern(
                                "@(Test|ParameterizedTest|Property|Example)\\b[^;{}]*(\\{[^{}]*\\})?[^;{}]*\\bvoid "
                                        + Pattern.quote(name[1]) + "\\(");
            }
        }
    }

    private static Set<String> annotations() throws IOException, URISyntaxException {
        Set<String> found = new TreeSet<>(annotationsBeside(ClauseProof.class));
        found.addAll(annotationsBeside(GridLocator.class));
        return found;
    }

    /** The annotations of the module that a type belongs to. */
    private static Set<String> annotationsBeside(Class<?> type) throws IOException, URISyntaxException {
        URI module = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(module);
        if (Files.isDirectory(path)) {
            return annotations(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return annotations(jar.getPath("/"));
        }
    }

    private static Set<String> annotations(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                boolean ours = name.startsWith("org/communitycontrol/") && name.endsWith(".class");
                if (ours && !name.endsWith("package-info.class")) {
                    found.addAll(annotations(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')));
                }
            }
        }
        return found;
    }

    private static List<String> annotations(String className) {
        List<String> found = new ArrayList<>();
        try {
            Class<?> type = Class.forName(className, false, ClauseProof.class.getClassLoader());
            add(type.getAnnotation(ImplementsClauses.class), className, found);
            for (Method method : type.getDeclaredMethods()) {
                add(method.getAnnotation(ImplementsClauses.class), className + '#' + method.getName(), found);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(className, e);
        }
        return found;
    }

    private static void add(@Nullable ImplementsClauses annotation, String where, List<String> found) {
        if (annotation != null) {
            Arrays.stream(annotation.value()).forEach(clause -> found.add(clause + ' ' + where));
        }
    }

    /** The sources of all modules' tests and of the laws that the testkit offers, by file name. */
    private static Map<String, String> testSources(Path root) throws IOException {
        Path laws = root.resolve("core").resolve("testkit");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files =
                Files.find(root, 20, (path, attributes) -> path.toString().endsWith(".java"))) {
            files.filter(path -> path.toString().contains("src/test/") || path.startsWith(laws))
                    .forEach(path -> {
                        try {
                            sources.merge(path.getFileName().toString(), Files.readString(path), String::concat);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return sources;
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path.getParent() != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("pom.xml")) && Files.isDirectory(path.resolve("core")))
                .findFirst()
                .orElseThrow();
    }
}
