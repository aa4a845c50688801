package org.communitycontrol.json;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The hostile inputs that lie beside a checkout of this repository, where they are present. */
public final class SharedData {

    private SharedData() {}

    /** Returns a folder of the shared data; the test is aborted, loudly, where it is absent. */
    public static Path folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared").resolve("data").resolve(name);
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return abort("SKIPPED: no folder shared/data/" + name + " above the working directory");
    }
}
