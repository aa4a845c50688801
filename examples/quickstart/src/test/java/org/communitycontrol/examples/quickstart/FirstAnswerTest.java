package org.communitycontrol.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstAnswerTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE =
            Path.of("src/main/java/org/communitycontrol/examples/quickstart/FirstAnswer.java");

    @Test
    void printsWhatIsCommitted() throws IOException {
        assertThat(printed()).isEqualTo(committed());
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String source = Files.readString(SOURCE);
        String imports = String.join("\n", imports(source));
        String body =
                between(source, "        // first-answer\n").stripTrailing().stripIndent();

        assertThat(between(readme, "<!-- first-answer -->\n"))
                .isEqualTo("```java\n" + imports + "\n\n" + body + "\n```\n");
        assertThat(between(readme, "<!-- first-answer-output -->\n"))
                .isEqualTo("```text\n" + firstTwoLines(committed()) + "```\n");
    }

    @Test
    void takesFifteenLinesAndFiveImportsAtMost() throws IOException {
        String source = Files.readString(SOURCE);
        List<String> imports = imports(source);
        List<String> body = lines(between(source, "        // first-answer\n"));

        assertThat(imports).hasSizeLessThanOrEqualTo(5);
        assertThat(body).hasSizeLessThanOrEqualTo(15);
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            FirstAnswer.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String committed() throws IOException {
        try (InputStream in = FirstAnswerTest.class.getResourceAsStream("FirstAnswer.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String firstTwoLines(String text) {
        return text.substring(0, text.indexOf('\n', text.indexOf('\n') + 1) + 1);
    }

    private static List<String> imports(String source) {
        return source.lines().filter(line -> line.startsWith("import ")).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static String between(String text, String marker) {
        int from = text.indexOf(marker) + marker.length();
        int to = text.indexOf(marker.strip(), from);
        return text.substring(from, text.lastIndexOf('\n', to) + 1);
    }
}
