package org.communitycontrol.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A command that was run within this JVM.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int status, String out, String err) {

    /** Runs a command; paths and other things are given as their text. */
    static CommandRun of(Object... arguments) {
        return reading("", arguments);
    }

    /** Runs a command with {@code input} as its standard input. */
    static synchronized CommandRun reading(String input, Object... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(FindingLog.utf8(written));
            System.setErr(FindingLog.utf8(said));
            int status = CommunityControl.run(
                    Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
            System.out.flush();
            System.err.flush();
            return new CommandRun(
                    status, written.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Runs {@code report} from one folder to another. */
    static CommandRun report(Path from, Path to) {
        return of("report", "--data", from, "--out", to);
    }

    /** Returns everything that a person could have seen on the terminal. */
    String said() {
        return out + err;
    }
}
