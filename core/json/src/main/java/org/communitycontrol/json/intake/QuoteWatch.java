package org.communitycontrol.json.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Passes the characters of a table on and notes the records whose quotes are wrong, which the parser would mend in
 * silence: text after a closing quote, and a quote that is never closed.
 */
final class QuoteWatch extends FilterReader {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    /** A record with a wrong quote. */
    private record Wrong(long row, String code) {}

    private final Deque<Wrong> wrong = new ArrayDeque<>();
    private State state = State.CELL_START;
    private boolean afterCarriageReturn;
    private long line = 1;
    private long recordLine = 1;

    QuoteWatch(Reader in) {
        super(in);
    }

    /** Returns the code of what is wrong with the record that begins in {@code row}; empty text if nothing is. */
    String problem(long row) {
        while (!wrong.isEmpty() && wrong.peekFirst().row() < row) {
            wrong.removeFirst();
        }
        return wrong.isEmpty() || wrong.peekFirst().row() > row
                ? ""
                : wrong.peekFirst().code();
    }

    /** Returns the line where the last record that was begun begins. */
    long recordLine() {
        return recordLine;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int count = super.read(chars, offset, length);
        for (int i = offset; i < offset + count; i++) {
            step(chars[i]);
        }
        if (count < 0 && state == State.QUOTED) {
            note("csv-cut-short");
            state = State.AFTER_QUOTED;
        }
        return count;
    }

    private void step(char c) {
        boolean lineFeedOfPair = c == '\n' && afterCarriageReturn;
        afterCarriageReturn = c == '\r';
        if (lineFeedOfPair) {
            if (state != State.QUOTED) {
                recordLine = line;
            }
            return;
        }
        boolean newLine = c == '\n' || c == '\r';
        if (newLine) {
            line++;
        }
        switch (state) {
            case QUOTED -> state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> {
                if (c != '"' && c != ',' && !newLine) {
                    note("csv-after-quote");
                }
                state = c == '"' ? State.QUOTED : next(c, newLine, State.AFTER_QUOTED);
            }
            case AFTER_QUOTED -> state = c == '"' ? State.QUOTED : next(c, newLine, State.AFTER_QUOTED);
            case CELL_START -> state = c == '"' ? State.QUOTED : next(c, newLine, State.PLAIN);
            case PLAIN -> state = next(c, newLine, State.PLAIN);
        }
    }

    private State next(char c, boolean newLine, State within) {
        if (newLine) {
            recordLine = line;
            return State.CELL_START;
        }
        return c == ',' ? State.CELL_START : within;
    }

    private void note(String code) {
        if (wrong.isEmpty() || wrong.peekLast().row() != recordLine) {
            wrong.addLast(new Wrong(recordLine, code));
        }
    }
}
