package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which a command on risk reads what a test writes. */
abstract class RiskCommandFolder {

    @TempDir
    Path folder = Path.of("");

    final CommandRun run(String command, String policy, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of(command, "--policy", policy, "--out", folder.resolve("out.csv")));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    final Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    final String out() throws IOException {
        return Files.readString(folder.resolve("out.csv"));
    }
}
