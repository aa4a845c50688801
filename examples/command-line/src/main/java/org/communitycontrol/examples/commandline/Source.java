package org.communitycontrol.examples.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;

/**
 * An input a command was given: a file, or standard input for {@code -}.
 *
 * @param path the path as it was given
 */
record Source(String path) {

    /** Stands for standard input. */
    static final String STANDARD = "-";

    private static final int BUFFER = 1 << 16;

    /**
     * Opens the input; the caller closes it.
     *
     * @throws DomainException.UnreadableInput if there is no such file, if it is a folder, or if standard input was
     *     read and closed before
     */
    InputStream open() throws IOException {
        if (path.equals(STANDARD)) {
            try {
                System.in.available();
            } catch (IOException closed) {
                throw refused("input-repeated");
            }
            return System.in;
        }
        try {
            return new BufferedInputStream(Files.newInputStream(file()), BUFFER);
        } catch (NoSuchFileException absent) {
            throw refused("no-such-file");
        }
    }

    /**
     * Returns the file.
     *
     * @throws DomainException.UnreadableInput if there is no such file, or if it is a folder
     */
    Path file() {
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            throw refused("is-a-folder");
        }
        if (Files.notExists(file)) {
            throw refused("no-such-file");
        }
        return file;
    }

    /** Returns the last name of the path, as findings show it. */
    String name() {
        if (path.equals(STANDARD)) {
            return STANDARD;
        }
        Path last = Path.of(path).getFileName();
        return last == null ? path : last.toString();
    }

    private DomainException refused(String code) {
        return new DomainException.UnreadableInput(Finding.of(Place.inFile(name()), code));
    }
}
