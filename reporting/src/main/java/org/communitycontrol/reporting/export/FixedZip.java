package org.communitycontrol.reporting.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies an office file without the moment at which it was made: the same content gives the same bytes. */
final class FixedZip {

    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?<=<dcterms:(?:created|modified) xsi:type=\"dcterms:W3CDTF\">)[^<]*";

    private FixedZip() {}

    static void copy(byte[] zip, OutputStream out) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(MOMENT);
                copy.putNextEntry(fixed);
                copy.write(entry.getName().equals(PROPERTIES) ? undated(content) : content);
                copy.closeEntry();
            }
            copy.finish();
        }
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "1980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
