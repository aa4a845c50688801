package org.communitycontrol.geogrid.locate;

import java.util.Arrays;

/** Numbers in the order they were added. */
final class IntList {

    private int[] values;
    private int size;

    IntList(int room) {
        values = new int[room];
    }

    int size() {
        return size;
    }

    int get(int place) {
        return values[place];
    }

    void set(int place, int value) {
        values[place] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 8);
        }
        values[size++] = value;
    }

    /** Adds a value unless it is among the last few; so that most repetitions are left out. */
    void addNew(int value) {
        for (int i = Math.max(0, size - 4); i < size; i++) {
            if (values[i] == value) {
                return;
            }
        }
        add(value);
    }

    void clear() {
        size = 0;
    }

    /** Removes a value that is there, or adds one that is not. */
    void toggle(int value) {
        int place = indexOf(value);
        if (place < 0) {
            add(value);
        } else {
            values[place] = values[--size];
        }
    }

    int indexOf(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    void copyFrom(IntList other) {
        size = 0;
        for (int i = 0; i < other.size; i++) {
            add(other.values[i]);
        }
    }

    void sort() {
        Arrays.sort(values, 0, size);
    }

    void sortDistinct() {
        sort();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || values[kept - 1] != values[i]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
