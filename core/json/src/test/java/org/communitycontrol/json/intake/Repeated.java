package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of one text over and over, which no memory holds. */
final class Repeated extends InputStream {

    private final byte[] text;
    private final long length;
    private long at;

    Repeated(String text, long length) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.length = length;
    }

    @Override
    public int read() {
        return at < length ? text[(int) (at++ % text.length)] : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
        int i = 0;
        while (i < count && at < length) {
            bytes[offset + i] = (byte) read();
            i++;
        }
        return i == 0 && count > 0 ? -1 : i;
    }
}
