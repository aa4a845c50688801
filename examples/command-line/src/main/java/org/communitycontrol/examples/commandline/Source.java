package org.communitycontrol.examples.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An input a command was given: a file, or standard input for {@code -}.
 *
 * @param path the path as it was given
 */
record Source(String path) {

    private static final String STANDARD = "-";
    private static final int BUFFER = 1 << 16;

    /** Opens the input; the caller closes it. */
    InputStream open() throws IOException {
        return path.equals(STANDARD) ? System.in : new BufferedInputStream(Files.newInputStream(Path.of(path)), BUFFER);
    }

    /** Returns the last name of the path, as findings show it. */
    String name() {
        if (path.equals(STANDARD)) {
            return STANDARD;
        }
        Path last = Path.of(path).getFileName();
        return last == null ? path : last.toString();
    }
}
