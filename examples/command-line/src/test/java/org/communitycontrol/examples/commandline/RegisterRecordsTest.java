package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that change the registers, as {@code check} sees them. */
class RegisterRecordsTest {

    private static final String GOOD = """
        {"id":"1","kind":"area-established","occurredOn":"2020-02-01","payload":{"hierarchy":"grid","name":"东片"},"recordedAt":"2020-02-01T00:00:00Z","recorder":"W","subject":{"id":"G-1","type":"area"},"version":1}
        {"id":"2","kind":"member-born","occurredOn":"2020-02-01","payload":{"household":"H-1"},"recordedAt":"2020-02-01T00:00:00Z","recorder":"W","subject":{"id":"P-1","type":"person"},"version":1}
        {"id":"3","kind":"identity-document","occurredOn":"2020-02-01","payload":{"kind":"passport","number":"E00000000"},"recordedAt":"2020-02-01T00:00:00Z","recorder":"W","subject":{"id":"P-1","type":"person"},"version":1}
        """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void acceptsThem() throws IOException {
        assertThat(check(GOOD)).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
    }

    @Test
    void saysWhatIsWrongAndWhereAndNeverWhoItIs() throws IOException {
        CommandRun run = check(GOOD.replace("\"name\":\"东片\"", "\"name\":\" \"")
                .replace("\"household\":\"H-1\"", "\"house\":\"H-1\"")
                .replace("E00000000", "护照张三"));
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(":1") && line.contains("/payload/name") && line.contains("text-blank"))
                .anyMatch(
                        line -> line.contains(":2") && line.contains("/payload/household") && line.contains("missing"))
                .anyMatch(line ->
                        line.contains(":3") && line.contains("/payload/number") && line.contains("document-form"));
        assertThat(run.err()).doesNotContain("张三");
    }

    private CommandRun check(String lines) throws IOException {
        Path file = folder.resolve("facts.ndjson");
        Files.writeString(file, lines);
        return CommandRun.of("check", file, "--as", "facts");
    }
}
