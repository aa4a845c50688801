package org.communitycontrol.json.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import org.communitycontrol.json.bytes.TextBytes;

/** The lines of a stream, one at a time; of a line beyond the limit nothing is kept. */
final class LineSource {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final CharsetDecoder decoder = TextBytes.strictDecoder();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    private byte[] line = new byte[BUFFER];
    private int length;
    private boolean tooLong;
    private long row;
    private CharBuffer chars = CharBuffer.allocate(BUFFER);

    LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line and returns whether there is one. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            keep(stop);
            boolean complete = stop < end;
            at = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        if (any) {
            row++;
        }
        return any;
    }

    /** Returns the number of the line, from 1. */
    long row() {
        return row;
    }

    /** Returns whether the line is beyond the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Returns whether the line has nothing but white space. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    /** Returns the line's characters, valid until the next call; an empty array of no length if it is not UTF-8. */
    CharBuffer decode() {
        if (chars.capacity() < length) {
            chars = CharBuffer.allocate(line.length);
        }
        chars.clear();
        decoder.reset();
        CoderResult result = decoder.decode(ByteBuffer.wrap(line, 0, length), chars, true);
        if (result.isUnderflow()) {
            result = decoder.flush(chars);
        }
        if (result.isError()) {
            chars.clear();
        }
        return chars.flip();
    }

    private void keep(int stop) {
        int more = stop - at;
        if (tooLong || length + more > longest) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
