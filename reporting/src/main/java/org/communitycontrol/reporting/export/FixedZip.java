package org.communitycontrol.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies an office file without the moment at which it was made: the same content gives the same bytes.
 *
 * <p>The library that makes the file writes sizes behind the content in a form that the stream reader of the JDK refuses, so
 * the entries are found by the directory at the end, as programs that open such files do.
 */
final class FixedZip {

    /** Not the first moment that the format knows: the JDK takes that for an earlier one and adds the machine's zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*";

    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private FixedZip() {}

    static void copy(byte[] zip, OutputStream out) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        int end = zip.length - END_LENGTH;
        int count = in.getShort(end + 10) & 0xFFFF;
        int at = in.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            int nameLength = in.getShort(at + 28);
            String name = new String(zip, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            int local = in.getInt(at + 42);
            int content = local + LOCAL_LENGTH + in.getShort(local + 26) + in.getShort(local + 28);
            byte[] plain = inflated(zip, content, in.getInt(at + 20), in.getInt(at + 24));
            ZipEntry fixed = new ZipEntry(name);
            fixed.setTimeLocal(MOMENT);
            copy.putNextEntry(fixed);
            copy.write(name.equals(PROPERTIES) ? undated(plain) : plain);
            copy.closeEntry();
            at += ENTRY_LENGTH + nameLength + in.getShort(at + 30) + in.getShort(at + 32);
        }
        copy.finish();
    }

    private static byte[] inflated(byte[] zip, int from, int packed, int size) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, from, packed);
            byte[] plain = new byte[size];
            if (inflater.inflate(plain) != size) {
                throw new IllegalStateException("the workbook was not written whole");
            }
            return plain;
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("the workbook was not written whole", damaged);
        } finally {
            inflater.end();
        }
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "1980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
