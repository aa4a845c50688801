package org.communitycontrol.examples.commandline.locate;

/**
 * Finds where records end in bytes that begin with a record.
 *
 * <p>A quote has a meaning only at the start of a cell and within a quoted one; LF, CR and CRLF outside quotes end a
 * record.
 */
final class RecordEnds {

    private static final int NONE = -1;

    private RecordEnds() {}

    /** Returns where the first record that is not an empty line ends, its line end included; −1 if it does not. */
    static int first(byte[] bytes, int from, int to) {
        int start = from;
        while (start < to && isLineEnd(bytes[start])) {
            start++;
        }
        return scan(bytes, start, to, true);
    }

    /** Returns where the last record ends, its line end included; −1 if none does. */
    static int last(byte[] bytes, int from, int to) {
        return scan(bytes, from, to, false);
    }

    private static int scan(byte[] bytes, int from, int to, boolean first) {
        int end = NONE;
        boolean cellStart = true;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (quoted) {
                if (b == '"') {
                    boolean doubled = i + 1 < to && bytes[i + 1] == '"';
                    i += doubled ? 1 : 0;
                    quoted = doubled;
                }
            } else if (b == '"' && cellStart) {
                quoted = true;
                cellStart = false;
            } else if (isLineEnd(b)) {
                boolean open = b == '\r' && i + 1 == to;
                i += b == '\r' && !open && bytes[i + 1] == '\n' ? 1 : 0;
                end = open ? end : i + 1;
                if (first && !open) {
                    return end;
                }
                cellStart = true;
            } else {
                cellStart = b == ',';
            }
        }
        return end;
    }

    /** Returns how many lines end in the bytes; CRLF is one end. */
    static long lines(byte[] bytes, int from, int to) {
        long lines = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '\n' || (b == '\r' && (i + 1 == to || bytes[i + 1] != '\n'))) {
                lines++;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }
}
