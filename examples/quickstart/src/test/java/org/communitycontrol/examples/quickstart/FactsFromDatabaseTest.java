package org.communitycontrol.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FactsFromDatabaseTest {

    private static final Path SOURCE =
            Path.of("src/main/java/org/communitycontrol/examples/quickstart/FactsFromDatabase.java");

    @Test
    void printsWhatIsCommitted() throws IOException, SQLException {
        try (InputStream in = FactsFromDatabaseTest.class.getResourceAsStream("FactsFromDatabase.txt")) {
            assertThat(in).isNotNull();
            assertThat(printed()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void takesFortyLines() throws IOException {
        String source = Files.readString(SOURCE);
        long lines = source.substring(source.indexOf("public final class"))
                .lines()
                .filter(line -> !line.isBlank())
                .count();
        assertThat(lines).isLessThanOrEqualTo(40);
    }

    private static String printed() throws SQLException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            FactsFromDatabase.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
