package org.communitycontrol.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * The files a command writes: they appear whole and together when {@link #publish} is called, or not at all.
 *
 * <p>Each is written under a temporary name beside its place and renamed; a link stays and its file is replaced.
 * Standard output, {@code -}, and what is no file, such as a pipe or device, are held back likewise.
 */
final class Outputs implements AutoCloseable {

    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final List<Path> standard = new ArrayList<>();
    private final Map<Path, Path> devices = new LinkedHashMap<>();
    private final Deque<Path> created = new ArrayDeque<>();

    /** Opens a file to write; its folder is created. */
    OutputStream open(String path) throws IOException {
        if (path.equals(Source.STANDARD)) {
            Path held = held();
            standard.add(held);
            return new BufferedOutputStream(Files.newOutputStream(held), 1 << 16);
        }
        return open(Path.of(path));
    }

    /**
     * Opens a file to write; its folder is created.
     *
     * @throws DomainException.UnreadableInput if it is a folder, or was opened before
     */
    OutputStream open(Path path) throws IOException {
        Path target = path.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw refused(target, "is-a-folder");
        }
        boolean regular = Files.isRegularFile(target);
        Path file = regular ? target.toRealPath() : target;
        if (staged.containsKey(file) || devices.containsKey(file)) {
            throw refused(target, "output-repeated");
        }
        if (Files.exists(file) && !regular) {
            Path held = held();
            devices.put(file, held);
            return new BufferedOutputStream(Files.newOutputStream(held), 1 << 16);
        }
        createFolder(file.getParent());
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        staged.put(file, part);
        return new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    /** Writes a whole text file in UTF-8. */
    void write(Path path, String text) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Lets the files appear. */
    void publish() throws IOException {
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            Files.move(
                    file.getValue(),
                    file.getKey(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        staged.clear();
        created.clear();
        for (Map.Entry<Path, Path> device : devices.entrySet()) {
            try (OutputStream out = Files.newOutputStream(device.getKey(), StandardOpenOption.WRITE)) {
                Files.copy(device.getValue(), out);
            }
        }
        for (Path held : standard) {
            Files.copy(held, System.out);
            System.out.flush();
        }
    }

    /** Removes what was not published, with the folders made for it. */
    @Override
    public void close() throws IOException {
        for (Path part : staged.values()) {
            Files.deleteIfExists(part);
        }
        for (Path held : standard) {
            Files.deleteIfExists(held);
        }
        for (Path held : devices.values()) {
            Files.deleteIfExists(held);
        }
        while (!created.isEmpty()) {
            deleteIfEmpty(created.removeLast());
        }
        staged.clear();
        standard.clear();
        devices.clear();
    }

    private static Path held() throws IOException {
        return Files.createTempFile("community-control-", ".part");
    }

    private void createFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            createFolder(folder.getParent());
            Files.createDirectories(folder);
            created.add(folder);
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            // somebody else put something there meanwhile
        }
    }

    private static DomainException refused(Path target, String code) {
        return new DomainException.UnreadableInput(
                Finding.of(Place.inFile(new Source(target.toString()).name()), code));
    }
}
