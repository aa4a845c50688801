package org.communitycontrol.examples.commandline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Files beside the repository, in a folder {@code shared}, that are too large to be in it. */
final class SharedFiles {

    private SharedFiles() {}

    /** Returns {@code path} in that folder; where there is none, the test is skipped and says so. */
    static Path find(String path) {
        Optional<Path> found = Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder.getParent() != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve(path))
                .filter(Files::exists)
                .findFirst();
        if (found.isEmpty()) {
            System.out.println("SKIPPED: no ../shared/" + path);
        }
        assumeTrue(found.isPresent(), "SKIPPED: no ../shared/" + path);
        return found.orElseThrow();
    }
}
