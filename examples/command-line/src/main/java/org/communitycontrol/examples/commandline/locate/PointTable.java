package org.communitycontrol.examples.commandline.locate;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Located;

/** A table of points on its way through: chunk after chunk is read, answered by any free processor, and written in order. */
public final class PointTable {

    private static final int CHUNK = 1 << 20;

    /** A record that is longer than this in a chunk without an end is left to the general way, as is all after it. */
    private static final int LONGEST = 1 << 26;

    private static final int GZIP_FIRST = 0x1f;
    private static final int MARK_FIRST = 0xef;
    private static final int MARK_LENGTH = 3;

    private final PointRows rows;
    private final int threads;
    private final int chunk;
    private final AtomicReferenceArray<byte[]> insideEnds;
    private final AtomicReferenceArray<byte[]> borderEnds;
    private final byte[] outsideEnd = PointRows.end(Located.NOWHERE);
    private byte[] header = new byte[0];
    private long headerLines;
    private int longitudeColumn;
    private int latitudeColumn;
    private int columns;

    PointTable(GridLocator locator, String file, int threads, int chunk) {
        rows = new PointRows(locator, file);
        this.threads = threads;
        this.chunk = chunk;
        insideEnds = new AtomicReferenceArray<>(locator.size());
        borderEnds = new AtomicReferenceArray<>(locator.size());
    }

    /**
     * Prepares to answer a table.
     *
     * @param file the name findings give it
     */
    public PointTable(GridLocator locator, String file) {
        this(locator, file, Runtime.getRuntime().availableProcessors(), CHUNK);
    }

    /**
     * Reads a table with {@code lon} and {@code lat}, and writes every row with its grid and how it lies to it.
     *
     * @throws DomainException.UnreadableInput as {@link org.communitycontrol.json.intake.Csv#forEach}
     */
    public void pass(InputStream in, OutputStream out, Consumer<? super Finding> findings) throws IOException {
        InputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(1);
        boolean packed = buffered.read() == GZIP_FIRST;
        buffered.reset();
        if (packed) {
            passGenerally(buffered, out, findings);
        } else {
            passInChunks(buffered, out, findings);
        }
    }

    /** A row at a time; the end of a damaged packed table is found where the general reader finds it. */
    private void passGenerally(InputStream in, OutputStream out, Consumer<? super Finding> findings)
            throws IOException {
        try {
            rows.forEach(in, names -> write(out, PointRows.header(names)), row -> write(out, row.bytes()), findings);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void passInChunks(InputStream in, OutputStream out, Consumer<? super Finding> findings) throws IOException {
        ChunkReader reader = new ChunkReader(in);
        byte[] first = reader.header();
        List<String> names = new ArrayList<>();
        rows.forEach(new ByteArrayInputStream(first), names::addAll, row -> {}, findings);
        out.write(PointRows.header(names));
        columns = names.size();
        longitudeColumn = names.indexOf(PointRows.LONGITUDE);
        latitudeColumn = names.indexOf(PointRows.LATITUDE);
        header = endingWithLineFeed(first);
        headerLines = RecordEnds.lines(first, 0, first.length);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<PointChunk.Answer>> open = new ArrayDeque<>();
            long line = headerLines + 1;
            for (byte[] records = reader.records(); records.length > 0; records = reader.records()) {
                PointChunk next = new PointChunk(this, records, line);
                open.add(workers.submit(next::answer));
                line += RecordEnds.lines(records, 0, records.length);
                if (open.size() > 2 * threads) {
                    write(open.remove(), out, findings);
                }
            }
            while (!open.isEmpty()) {
                write(open.remove(), out, findings);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** A single CR at the end would become one line end with an LF after it. */
    private static byte[] endingWithLineFeed(byte[] record) {
        byte[] ending = record.clone();
        if (ending.length > 0 && ending[ending.length - 1] == '\r') {
            ending[ending.length - 1] = '\n';
        }
        return ending;
    }

    private static void write(Future<PointChunk.Answer> future, OutputStream out, Consumer<? super Finding> findings)
            throws IOException {
        try {
            PointChunk.Answer answer = future.get();
            out.write(answer.written(), 0, answer.size());
            answer.findings().forEach(findings);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DomainException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        return rows.file();
    }

    PointRows rows() {
        return rows;
    }

    GridLocator locator() {
        return rows.locator();
    }

    byte[] header() {
        return header;
    }

    long headerLines() {
        return headerLines;
    }

    int longitudeColumn() {
        return longitudeColumn;
    }

    int latitudeColumn() {
        return latitudeColumn;
    }

    int columns() {
        return columns;
    }

    /** Returns how a row with this place ends; two threads may make the same end, which does no harm. */
    byte[] end(int place) {
        if (place == 0) {
            return outsideEnd;
        }
        AtomicReferenceArray<byte[]> ends = place > 0 ? insideEnds : borderEnds;
        int grid = Math.abs(place) - 1;
        byte[] end = ends.get(grid);
        if (end == null) {
            end = PointRows.end(locator().located(place));
            ends.set(grid, end);
        }
        return end;
    }

    /** Cuts a table at ends of records. */
    private final class ChunkReader {
        private final InputStream in;
        private byte[] held = new byte[0];

        ChunkReader(InputStream in) {
            this.in = in;
        }

        /** Returns the first record, with what comes before it; everything if it has no end. */
        byte[] header() throws IOException {
            int end = -1;
            boolean more = true;
            while (end < 0 && more && held.length < LONGEST) {
                more = readMore();
                boolean marked = held.length >= MARK_LENGTH && (held[0] & 0xff) == MARK_FIRST;
                end = RecordEnds.first(held, marked ? MARK_LENGTH : 0, held.length);
            }
            return take(end < 0 ? held.length : end);
        }

        /** Returns the next records; none at the end. */
        byte[] records() throws IOException {
            int end = -1;
            boolean more = true;
            while (end < 0 && more) {
                if (held.length >= LONGEST) {
                    byte[] rest = in.readAllBytes();
                    held = joined(held, rest, rest.length);
                    more = false;
                } else {
                    more = readMore();
                    end = more ? lastEnd() : held.length;
                }
            }
            return take(end < 0 ? held.length : end);
        }

        private int lastEnd() {
            for (byte b : held) {
                if (b == '"') {
                    return RecordEnds.last(held, 0, held.length);
                }
            }
            for (int i = held.length - 1; i >= 0; i--) {
                if (held[i] == '\n') {
                    return i + 1;
                }
            }
            return RecordEnds.last(held, 0, held.length);
        }

        private boolean readMore() throws IOException {
            byte[] bytes = in.readNBytes(chunk);
            held = joined(held, bytes, bytes.length);
            return bytes.length == chunk;
        }

        private byte[] take(int count) {
            byte[] taken = Arrays.copyOf(held, count);
            held = Arrays.copyOfRange(held, count, held.length);
            return taken;
        }

        private static byte[] joined(byte[] first, byte[] second, int count) {
            byte[] both = Arrays.copyOf(first, first.length + count);
            System.arraycopy(second, 0, both, first.length, count);
            return both;
        }
    }
}
