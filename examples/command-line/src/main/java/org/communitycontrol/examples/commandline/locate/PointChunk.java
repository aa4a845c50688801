package org.communitycontrol.examples.commandline.locate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.locate.GridLocator;

/** Some whole records of a table and what becomes of them. */
final class PointChunk {

    /** Longer rows may have cells beyond the limit. */
    private static final int LONGEST_ROW = 32_000;

    /** A writer of CSV may quote a first cell that begins like a comment. */
    private static final byte COMMENT = '#';

    private final PointTable table;
    private final byte[] bytes;
    private final long firstLine;
    private final List<Finding> findings = new ArrayList<>();
    private final ByteArrayOutputStream odd = new ByteArrayOutputStream();
    private int[] start = new int[1 << 10];
    private int[] end = new int[1 << 10];
    private int[] line = new int[1 << 10];
    private double[] longitude = new double[1 << 10];
    private double[] latitude = new double[1 << 10];
    private int rows;
    private byte[] written = new byte[0];
    private int size;

    /**
     * Holds records.
     *
     * @param firstLine the line where they begin, the first of the table being 1
     */
    PointChunk(PointTable table, byte[] bytes, long firstLine) {
        this.table = table;
        this.bytes = bytes;
        this.firstLine = firstLine;
    }

    /** What is written, and what is reported. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to the next
    record Answer(byte[] written, int size, List<Finding> findings) {}

    Answer answer() {
        boolean ascii = true;
        boolean plain = true;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            ascii &= b >= 0;
            plain &= b != '"' && (b != '\r' || (i + 1 < bytes.length && bytes[i + 1] == '\n'));
        }
        if (!ascii) {
            requireUtf8();
        }
        if (plain) {
            readRows();
            writeRows();
        } else {
            general(bytes, row -> write(row.bytes(), 0, row.bytes().length), local -> firstLine + local - 1);
        }
        return new Answer(written, size, findings);
    }

    private void requireUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new DomainException.UnreadableInput(Finding.of(Place.inFile(table.file()), "not-utf-8"));
        }
    }

    private void readRows() {
        int lines = 0;
        for (int at = 0; at < bytes.length; lines++) {
            int rowStart = at;
            int cell = 0;
            int cellStart = at;
            double x = Double.NaN;
            double y = Double.NaN;
            while (true) {
                byte b = at < bytes.length ? bytes[at] : (byte) '\n';
                if (b == ',' || b == '\n') {
                    int cellEnd = b == '\n' && at > cellStart && bytes[at - 1] == '\r' ? at - 1 : at;
                    if (cell == table.longitudeColumn()) {
                        x = DecimalText.parse(bytes, cellStart, cellEnd);
                    } else if (cell == table.latitudeColumn()) {
                        y = DecimalText.parse(bytes, cellStart, cellEnd);
                    }
                    cell++;
                    cellStart = at + 1;
                    if (b == '\n') {
                        break;
                    }
                }
                at++;
            }
            int rowEnd = at > rowStart && bytes[at - 1] == '\r' ? at - 1 : at;
            at++;
            if (rowEnd > rowStart) {
                boolean isOdd = cell != table.columns()
                        || !(Math.abs(x) <= 180)
                        || !(Math.abs(y) <= 90)
                        || rowEnd - rowStart > LONGEST_ROW
                        || bytes[rowStart] == COMMENT;
                add(rowStart, rowEnd, lines, isOdd ? Double.NaN : x, y);
            }
        }
    }

    private void add(int rowStart, int rowEnd, int rowLine, double x, double y) {
        if (rows == start.length) {
            start = Arrays.copyOf(start, 2 * rows);
            end = Arrays.copyOf(end, 2 * rows);
            line = Arrays.copyOf(line, 2 * rows);
            longitude = Arrays.copyOf(longitude, 2 * rows);
            latitude = Arrays.copyOf(latitude, 2 * rows);
        }
        start[rows] = rowStart;
        end[rows] = rowEnd;
        line[rows] = rowLine;
        longitude[rows] = x;
        latitude[rows] = y;
        rows++;
    }

    private void writeRows() {
        int[] places = table.locator().places(Arrays.copyOf(longitude, rows), Arrays.copyOf(latitude, rows));
        List<byte[]> general = generalRows(places);
        written = new byte[bytes.length + bytes.length / 2 + 64];
        int next = 0;
        for (int i = 0; i < rows; i++) {
            if (places[i] == GridLocator.NO_POINT) {
                byte[] row = general.get(next++);
                write(row, 0, row.length);
            } else {
                byte[] last = table.end(places[i]);
                write(bytes, start[i], end[i]);
                write(last, 0, last.length);
            }
        }
    }

    /** Answers all rows that the short way could not, at once. */
    private List<byte[]> generalRows(int[] places) {
        List<byte[]> general = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            if (places[i] == GridLocator.NO_POINT) {
                odd.write(bytes, start[i], end[i] - start[i]);
                odd.write('\n');
                lines.add(line[i]);
            }
        }
        if (!lines.isEmpty()) {
            general(
                    odd.toByteArray(),
                    row -> general.add(row.bytes()),
                    local -> firstLine + lines.get(Math.toIntExact(local - 1)));
        }
        return general;
    }

    /** Gives records to the general way, with the header before them. */
    private void general(byte[] records, Consumer<PointRows.Written> use, LongUnaryOperator realLine) {
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream(table.header()), new ByteArrayInputStream(records));
        table.rows().forEach(in, columns -> {}, use, finding -> {
            Place place = finding.place();
            long real = realLine.applyAsLong(place.row() - table.headerLines());
            findings.add(
                    new Finding(new Place(place.file(), real, place.column(), place.pointer()), finding.problem()));
        });
    }

    private void write(byte[] from, int first, int last) {
        int count = last - first;
        if (size + count > written.length) {
            written = Arrays.copyOf(written, 2 * (size + count));
        }
        System.arraycopy(from, first, written, size, count);
        size += count;
    }
}
