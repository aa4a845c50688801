package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command run in a JVM of its own, with settings that a machine may have. */
final class ChildJvm {

    /** For a long run: with the compiler that is slow to begin with and writes the fastest code, as JVMs have by default. */
    static final String ALL_COMPILERS = "-XX:TieredStopAtLevel=4";

    /** A short run spends more time in that compiler than it saves. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final long MOST_MINUTES = 5;

    private ChildJvm() {}

    /**
     * Runs a command and returns its exit status; what it says goes to {@code said}.
     *
     * @param options for the JVM, such as {@code -Duser.language=tr}; {@link #ALL_COMPILERS} for a long run
     */
    static int run(Path said, List<String> options, Map<String, String> environment, Object... arguments)
            throws IOException, InterruptedException {
        return run(CommunityControl.class, said, options, environment, arguments);
    }

    /** Runs a main class in the same way. */
    static int run(Class<?> main, Path said, List<String> options, Map<String, String> environment, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(QUICK_COMPILER);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(
                        ProcessBuilder.Redirect.from(Files.createFile(said.resolveSibling(said.getFileName() + ".in"))
                                .toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("not done after " + MOST_MINUTES + " minutes");
        }
        return process.exitValue();
    }
}
