package org.communitycontrol.geogrid.locate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;

/** Reads what {@link IndexWriter} wrote, and refuses anything else. */
final class IndexReader {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ID_BYTES = 1 << 10;

    /** Room is made as bytes come, so that a damaged length does not take all memory. */
    private static final int FIRST_ROOM = 1 << 20;

    private final InputStream in;
    private final CRC32C sum = new CRC32C();
    private final byte[] bytes = new byte[BUFFER];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes).limit(0);

    private IndexReader(InputStream in) {
        this.in = in;
    }

    /**
     * Reads an index and nothing after it.
     *
     * @throws DomainException.UnreadableInput with {@code index-damaged}
     */
    static GridLocator read(InputStream in) throws IOException {
        IndexReader reader = new IndexReader(in);
        for (int expected : IndexWriter.MARK.getBytes(StandardCharsets.US_ASCII)) {
            if (reader.next(1).get() != expected) {
                throw damaged();
            }
        }
        List<String> ids = reader.ids();
        double[] frame = reader.doubles();
        if (frame.length != 4) {
            throw damaged();
        }
        Frame cells = new Frame(frame[0], frame[1], frame[2], frame[3], reader.number(), reader.number());
        CellTable table = new CellTable(cells, reader.ints(), reader.longs());
        Shapes shapes = new Shapes(reader.doubles(), reader.ints(), reader.ints(), reader.ints(), reader.ints());
        FarParts far = new FarParts(reader.ints(), reader.doubles(), reader.number(), reader.number());
        long found = reader.sum.getValue();
        if (reader.next(Long.BYTES).getLong() != found) {
            throw damaged();
        }
        return new GridLocator(ids, new GridIndex(shapes, table, shapes.parts() == ids.size()), far);
    }

    private List<String> ids() throws IOException {
        int count = number();
        List<String> ids = new ArrayList<>(Math.min(Math.max(0, count), FIRST_ROOM));
        for (int i = 0; i < count; i++) {
            int length = number();
            if (length < 1 || length > LONGEST_ID_BYTES) {
                throw damaged();
            }
            byte[] text = new byte[length];
            next(length).get(text);
            ids.add(new String(text, StandardCharsets.UTF_8));
        }
        return List.copyOf(ids);
    }

    private int number() throws IOException {
        return next(Integer.BYTES).getInt();
    }

    private int length() throws IOException {
        int length = number();
        if (length < 0) {
            throw damaged();
        }
        return length;
    }

    private int[] ints() throws IOException {
        int length = length();
        int[] values = new int[Math.min(length, FIRST_ROOM)];
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, BUFFER / Integer.BYTES);
            if (done + count > values.length) {
                values = Arrays.copyOf(values, longer(values.length, length));
            }
            next(count * Integer.BYTES).asIntBuffer().get(values, done, count);
            done += count;
        }
        return values;
    }

    private long[] longs() throws IOException {
        int length = length();
        long[] values = new long[Math.min(length, FIRST_ROOM)];
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, BUFFER / Long.BYTES);
            if (done + count > values.length) {
                values = Arrays.copyOf(values, longer(values.length, length));
            }
            next(count * Long.BYTES).asLongBuffer().get(values, done, count);
            done += count;
        }
        return values;
    }

    private double[] doubles() throws IOException {
        int length = length();
        double[] values = new double[Math.min(length, FIRST_ROOM)];
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, BUFFER / Double.BYTES);
            if (done + count > values.length) {
                values = Arrays.copyOf(values, longer(values.length, length));
            }
            next(count * Double.BYTES).asDoubleBuffer().get(values, done, count);
            done += count;
        }
        return values;
    }

    private static int longer(int now, int length) {
        return (int) Math.min(length, 4L * now);
    }

    /** Returns the buffer with exactly this many bytes to read. */
    private ByteBuffer next(int count) throws IOException {
        int read = in.readNBytes(bytes, 0, count);
        if (read < count) {
            throw damaged();
        }
        sum.update(bytes, 0, count);
        return buffer.clear().limit(count);
    }

    private static DomainException damaged() {
        return new DomainException.UnreadableInput(Finding.of(Place.inFile(""), "index-damaged"));
    }
}
