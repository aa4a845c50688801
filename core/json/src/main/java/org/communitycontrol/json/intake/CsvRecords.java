package org.communitycontrol.json.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of a table, one at a time; of a record beyond the limits nothing is kept.
 *
 * <p>LF, CR and CRLF end a record outside quotes. Nothing is mended: text after a closing quote and a quote that is never
 * closed are problems of their record. After such text quotes have no meaning up to the next comma, so that one stray
 * quote never swallows the rows that follow.
 */
final class CsvRecords {

    /**
     * One record.
     *
     * @param row the line where it begins
     * @param cells its cells, unquoted; none if the record is too large
     * @param problem the code of what is wrong with it; empty text if nothing is
     */
    record Found(long row, List<String> cells, String problem) {}

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final String TOO_LARGE = "csv-too-large";

    private final Reader in;
    private final int longestCell;
    private final int mostCells;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private long line = 1;

    private long row = 1;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private State state = State.CELL_START;
    private String problem = "";
    private boolean tooLarge;

    CsvRecords(Reader in, int longestCell, int mostCells) {
        this.in = in;
        this.longestCell = longestCell;
        this.mostCells = mostCells;
    }

    /** Returns the line where the last record that was begun begins. */
    long row() {
        return row;
    }

    /** Returns the next record; empty at the end. Lines without a character are passed over. */
    Optional<Found> next() throws IOException {
        skipEmptyLines();
        if (peek() == END) {
            return Optional.empty();
        }
        row = line;
        cells = new ArrayList<>();
        problem = "";
        tooLarge = false;
        state = State.CELL_START;
        while (true) {
            int c = read();
            if (c == END || (state != State.QUOTED && isLineEnd(c))) {
                if (c == END && state == State.QUOTED) {
                    problem = "csv-cut-short";
                }
                endCell();
                return Optional.of(new Found(row, tooLarge ? List.of() : List.copyOf(cells), problem));
            }
            step((char) c);
        }
    }

    private void step(char c) {
        switch (state) {
            case CELL_START -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else {
                    state = State.PLAIN;
                    plain(c);
                }
            }
            case PLAIN -> plain(c);
            case QUOTED -> {
                if (c == '"') {
                    state = State.QUOTE_IN_QUOTED;
                } else {
                    keep(c);
                }
            }
            case QUOTE_IN_QUOTED -> {
                if (c == '"') {
                    state = State.QUOTED;
                    keep(c);
                } else {
                    state = State.PLAIN;
                    if (c != ',') {
                        note("csv-after-quote");
                    }
                    plain(c);
                }
            }
        }
    }

    private void plain(char c) {
        if (c == ',') {
            endCell();
            state = State.CELL_START;
        } else {
            keep(c);
        }
    }

    private void keep(char c) {
        if (cell.length() == longestCell) {
            note(TOO_LARGE);
        }
        if (!tooLarge) {
            cell.append(c);
        }
    }

    private void endCell() {
        if (cells.size() == mostCells) {
            note(TOO_LARGE);
        }
        if (!tooLarge) {
            cells.add(cell.toString());
        }
        cell.setLength(0);
    }

    private void note(String code) {
        tooLarge |= code.equals(TOO_LARGE);
        if (problem.isEmpty()) {
            problem = code;
        }
    }

    private void skipEmptyLines() throws IOException {
        while (isLineEnd(peek())) {
            read();
        }
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** Returns the next character and counts lines; outside quotes CRLF is read as one. */
    private int read() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        at++;
        if (c == '\r' && peek() == '\n') {
            if (state == State.QUOTED) {
                return c;
            }
            at++;
        }
        if (isLineEnd(c)) {
            line++;
        }
        return c;
    }

    private int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at < end ? buffer[at] : END;
    }
}
