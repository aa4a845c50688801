package org.communitycontrol.territory;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedMap;

/**
 * The rows of one level in two arrays sorted by code, so that all of the nation's 665,276 rows need little more memory
 * than their names: whatever lies in a division is one stretch of the array.
 */
final class DivisionRows {

    private final DivisionLevel level;
    private final long[] codes;
    private final String[] names;

    DivisionRows(DivisionLevel level, SortedMap<Long, String> rows) {
        this.level = level;
        this.codes = new long[rows.size()];
        this.names = new String[rows.size()];
        int at = 0;
        for (Map.Entry<Long, String> row : rows.entrySet()) {
            codes[at] = row.getKey();
            names[at] = row.getValue();
            at++;
        }
    }

    int size() {
        return codes.length;
    }

    DivisionCode code(int index) {
        return new DivisionCode(Long.toString(codes[index]));
    }

    boolean contains(DivisionCode code) {
        return Arrays.binarySearch(codes, number(code)) >= 0;
    }

    Optional<Division> find(DivisionCode code) {
        int index = Arrays.binarySearch(codes, number(code));
        return index < 0 ? Optional.empty() : Optional.of(row(index));
    }

    int countWithin(DivisionCode ancestor) {
        return end(ancestor) - start(ancestor);
    }

    List<Division> within(DivisionCode ancestor) {
        return new Stretch(start(ancestor), end(ancestor));
    }

    List<Division> all() {
        return new Stretch(0, codes.length);
    }

    /** The number of a code; no code begins with 0, so none is lost. */
    static long number(DivisionCode code) {
        return Long.parseLong(code.value());
    }

    private Division row(int index) {
        return new Division(code(index), names[index]);
    }

    private int start(DivisionCode ancestor) {
        return insertionPoint(number(ancestor) * width(ancestor));
    }

    private int end(DivisionCode ancestor) {
        return insertionPoint((number(ancestor) + 1) * width(ancestor));
    }

    private long width(DivisionCode ancestor) {
        long width = 1;
        for (int digit = ancestor.level().digits(); digit < level.digits(); digit++) {
            width *= 10;
        }
        return width;
    }

    private int insertionPoint(long code) {
        int index = Arrays.binarySearch(codes, code);
        return index < 0 ? -index - 1 : index;
    }

    /** An unmodifiable view that makes each row when it is asked for. */
    private final class Stretch extends AbstractList<Division> implements RandomAccess {

        private final int from;
        private final int to;

        private Stretch(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Division get(int index) {
            return row(from + Objects.checkIndex(index, size()));
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
