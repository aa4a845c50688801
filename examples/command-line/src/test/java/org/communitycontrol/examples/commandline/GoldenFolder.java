package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The community written by hand under {@code src/test/resources/golden}, and copies of it. */
final class GoldenFolder {

    static final Path COMMUNITY = Path.of("src", "test", "resources", "golden", "community");
    static final Path REPORT = Path.of("src", "test", "resources", "golden", "report");

    private GoldenFolder() {}

    /** Returns a copy of the community in {@code folder}, which is made. */
    static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(COMMUNITY)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        return folder;
    }

    /** Returns the text of every file in {@code folder} by name. */
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
