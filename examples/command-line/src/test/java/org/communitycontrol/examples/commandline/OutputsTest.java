package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files appear. */
class OutputsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesToTheFileThatALinkNames() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        assertThat(CommandRun.of("clauses", "2.21", "--out", link).status()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("2.21");
    }

    @Test
    void writesIntoAPipeAndLeavesItAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "skipped: no pipes here");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> textOf(pipe));

        assertThat(CommandRun.of("clauses", "2.21", "--out", pipe).status()).isZero();

        assertThat(read.get(10, TimeUnit.SECONDS)).startsWith("2.21");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    private static String textOf(Path path) {
        try {
            return new String(Files.newInputStream(path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            return unread.getClass().getSimpleName();
        }
    }
}
