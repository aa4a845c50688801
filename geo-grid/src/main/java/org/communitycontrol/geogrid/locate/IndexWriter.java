package org.communitycontrol.geogrid.locate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes an index: {@value #MARK}, the ids, the frame, the arrays one after the other, each with its length before it,
 * and a check sum. Numbers are big-endian.
 */
final class IndexWriter {

    /** The first eight bytes; the last two are the version of the form. */
    static final String MARK = "GRIDIX02";

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    private IndexWriter(OutputStream out) {
        this.out = out;
    }

    static void write(List<String> ids, GridIndex index, FarParts far, OutputStream out) throws IOException {
        IndexWriter writer = new IndexWriter(out);
        writer.bytes(MARK.getBytes(StandardCharsets.US_ASCII));
        writer.number(ids.size());
        for (String id : ids) {
            byte[] text = id.getBytes(StandardCharsets.UTF_8);
            writer.number(text.length);
            writer.bytes(text);
        }
        Frame frame = index.table().frame();
        writer.doubles(frame.west(), frame.south(), frame.columnsPerDegree(), frame.rowsPerDegree());
        writer.number(frame.columns());
        writer.number(frame.rows());
        writer.ints(index.table().entries());
        writer.longs(index.table().records());
        writer.doubles(index.shapes().positions());
        writer.ints(index.shapes().runs());
        writer.ints(index.shapes().firstRun());
        writer.ints(index.shapes().firstRing());
        writer.ints(index.shapes().gridOfPart());
        writer.ints(far.parts());
        writer.doubles(far.extents());
        writer.number(far.leastTurn());
        writer.number(far.greatestTurn());
        writer.flush();
        writer.buffer.putLong(writer.sum.getValue());
        writer.flush();
    }

    private void number(int value) throws IOException {
        room(Integer.BYTES);
        buffer.putInt(value);
    }

    private void ints(int[] values) throws IOException {
        number(values.length);
        for (int value : values) {
            room(Integer.BYTES);
            buffer.putInt(value);
        }
    }

    private void longs(long[] values) throws IOException {
        number(values.length);
        for (long value : values) {
            room(Long.BYTES);
            buffer.putLong(value);
        }
    }

    private void doubles(double... values) throws IOException {
        number(values.length);
        for (double value : values) {
            room(Double.BYTES);
            buffer.putDouble(value);
        }
    }

    private void bytes(byte[] values) throws IOException {
        room(values.length);
        buffer.put(values);
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        sum.update(buffer.array(), 0, buffer.position());
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
