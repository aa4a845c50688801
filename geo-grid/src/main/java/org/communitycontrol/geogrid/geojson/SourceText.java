package org.communitycontrol.geogrid.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The text of an input that is UTF-8, with or without a byte order mark, packed with gzip or not. */
final class SourceText {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int BUFFER = 1 << 16;

    private SourceText() {}

    /** Returns a reader that fails on the first byte that is not UTF-8. */
    static Reader open(InputStream in) throws IOException {
        PushbackInputStream plain = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
        if (skip(plain, GZIP)) {
            plain.unread(GZIP);
            plain = new PushbackInputStream(new GZIPInputStream(plain, BUFFER), BYTE_ORDER_MARK.length);
        }
        skip(plain, BYTE_ORDER_MARK);
        return new InputStreamReader(
                plain,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Skips {@code mark} if the stream starts with it, else leaves the stream as it was. */
    private static boolean skip(PushbackInputStream in, byte[] mark) throws IOException {
        byte[] start = in.readNBytes(mark.length);
        if (Arrays.equals(start, mark)) {
            return true;
        }
        in.unread(start);
        return false;
    }
}
