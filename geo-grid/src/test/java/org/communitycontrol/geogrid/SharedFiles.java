package org.communitycontrol.geogrid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files beside the repository that a clone does not have; tests that need them are skipped with a message. */
public final class SharedFiles {

    private SharedFiles() {}

    public static Path find(String path) {
        for (Path folder = workingFolder(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("shared").resolve("data").resolve(path);
            if (Files.exists(found)) {
                return found;
            }
        }
        String message = "SKIPPED: there is no folder shared/data/" + path + " beside the repository";
        System.out.println(message);
        Assumptions.abort(message);
        throw new AssertionError();
    }

    private static Path workingFolder() {
        try {
            return Path.of("").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
