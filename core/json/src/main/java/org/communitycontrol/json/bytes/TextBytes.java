package org.communitycontrol.json.bytes;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a text: unpacked, without byte order mark, in strict UTF-8. */
public final class TextBytes {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int BUFFER = 1 << 16;

    private TextBytes() {}

    /**
     * Returns the bytes of {@code in} after gzip and byte order mark, if there are any. The caller closes {@code in};
     * the returned stream need not be closed.
     *
     * @throws IOException if {@code in} fails, or with {@link #isBrokenGzip} if it is packed and damaged
     */
    public static InputStream open(InputStream in) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(in, GZIP.length);
        byte[] start = raw.readNBytes(GZIP.length);
        raw.unread(start);
        boolean packed = start.length == GZIP.length && start[0] == GZIP[0] && start[1] == GZIP[1];
        InputStream bytes = packed ? new GZIPInputStream(raw, BUFFER) : new BufferedInputStream(raw, BUFFER);
        PushbackInputStream text = new PushbackInputStream(bytes, BYTE_ORDER_MARK.length);
        byte[] mark = text.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(mark, BYTE_ORDER_MARK)) {
            text.unread(mark);
        }
        return text;
    }

    /** Returns whether {@code failure} says that a gzip stream is cut short or damaged. */
    public static boolean isBrokenGzip(IOException failure) {
        return failure instanceof EOFException || failure instanceof ZipException;
    }

    /** Returns a decoder that refuses what is not UTF-8: overlong forms, surrogates, stray and missing bytes. */
    public static CharsetDecoder strictDecoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Returns the characters of {@code bytes}. */
    public static CharBuffer decode(byte[] bytes) throws CharacterCodingException {
        return strictDecoder().decode(ByteBuffer.wrap(bytes));
    }
}
