package org.communitycontrol.finding;

import java.util.Comparator;

/**
 * Where in an input something is wrong.
 *
 * <p>Ordered by file, row, then column or pointer, text by Unicode code point.
 *
 * @param file the last name of the input's path; empty for a value that came from no file
 * @param row the line where the record begins, the header being 1; 0 where rows have no meaning
 * @param column the column's name in a table; empty for the whole row and for JSON
 * @param pointer the JSON Pointer (RFC 6901) within the record; empty for the whole record and for tables
 */
public record Place(String file, long row, String column, String pointer) implements Comparable<Place> {

    /** A place in no file: the value as a whole. */
    public static final Place NOWHERE = new Place("", 0, "", "");

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file, TextRules.BY_CODE_POINT)
            .thenComparingLong(Place::row)
            .thenComparing(Place::column, TextRules.BY_CODE_POINT)
            .thenComparing(Place::pointer, TextRules.BY_CODE_POINT);

    public Place {
        if (row < 0) {
            throw new DomainException.InvalidValue("row", Problem.of("negative"));
        }
        if (!column.isEmpty() && !pointer.isEmpty()) {
            throw new DomainException.InvalidValue("pointer", Problem.of("column-and-pointer"));
        }
    }

    /** Returns the place of a whole file. */
    public static Place inFile(String file) {
        return new Place(file, 0, "", "");
    }

    /** Returns the place of a whole record. */
    public static Place inRow(String file, long row) {
        return new Place(file, row, "", "");
    }

    /** Returns the place of one cell of a table. */
    public static Place inCell(String file, long row, String column) {
        return new Place(file, row, column, "");
    }

    /** Returns the place of one member of a JSON record; {@code row} is 0 in a document that is not one per line. */
    public static Place at(String file, long row, String pointer) {
        return new Place(file, row, "", pointer);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
