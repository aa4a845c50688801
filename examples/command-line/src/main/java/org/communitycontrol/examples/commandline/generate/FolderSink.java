package org.communitycontrol.examples.commandline.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A folder whose new files appear whole or not at all: they are written beside their place and moved there by
 * {@link #publish()}; without it, closing leaves the folder as it was. Not for use by several threads.
 */
public final class FolderSink implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path folder;
    private final Map<String, OutputStream> open = new LinkedHashMap<>();

    /** Starts writing into {@code folder}, which need not exist. */
    public FolderSink(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Returns whether the folder already has a file of that name. */
    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Returns a new file's bytes to write; this sink closes it. */
    public OutputStream file(String name) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished(name)), BUFFER_BYTES);
        open.put(name, out);
        return out;
    }

    /** Writes a whole file. */
    public void text(String name, String text) throws IOException {
        file(name).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts all files in their places. */
    public void publish() throws IOException {
        for (OutputStream out : open.values()) {
            out.close();
        }
        for (String name : open.keySet()) {
            Files.move(unfinished(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        open.clear();
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        for (Map.Entry<String, OutputStream> each : open.entrySet()) {
            each.getValue().close();
            Files.deleteIfExists(unfinished(each.getKey()));
        }
        open.clear();
    }

    private Path unfinished(String name) {
        return folder.resolve("." + name + ".part");
    }
}
