package org.communitycontrol.geogrid.locate;

import java.util.Arrays;

/** Distinct positions in the order in which they first came. */
final class PositionTable {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int MOST_SLOTS = 1 << 28;

    private double[] positions;
    private int size;
    private int[] slots;
    private int shift;

    /** Makes room for about {@code expected} positions. */
    PositionTable(int expected) {
        positions = new double[2 * expected];
        int length = 16;
        while (length < expected && length < MOST_SLOTS) {
            length <<= 1;
        }
        slots = new int[length];
        shift = Long.numberOfLeadingZeros(length) + 1;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        if (positions.length != 2 * size) {
            positions = Arrays.copyOf(positions, 2 * size);
        }
        return positions;
    }

    /** Returns the place of a position, looking first on either side of the one before it in its ring. */
    int place(double x, double y, int before) {
        if (before > 0 && is(before - 1, x, y)) {
            return before - 1;
        }
        if (before + 1 < size && is(before + 1, x, y)) {
            return before + 1;
        }
        return place(x, y);
    }

    private boolean is(int place, double x, double y) {
        return positions[2 * place] == x && positions[2 * place + 1] == y;
    }

    /** Returns the place of a position, which is its old one if it came before. */
    int place(double x, double y) {
        int mask = slots.length - 1;
        int slot = hash(x, y);
        while (slots[slot] != 0) {
            int place = slots[slot] - 1;
            if (is(place, x, y)) {
                return place;
            }
            slot = (slot + 1) & mask;
        }
        if (2 * size == positions.length) {
            positions = Arrays.copyOf(positions, (Math.addExact(positions.length, positions.length >> 1) + 2) & ~1);
        }
        positions[2 * size] = x;
        positions[2 * size + 1] = y;
        size++;
        slots[slot] = size;
        if (size > slots.length - (slots.length >> 2)) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[Math.multiplyExact(slots.length, 2)];
        shift--;
        int mask = slots.length - 1;
        for (int place = 0; place < size; place++) {
            int slot = hash(positions[2 * place], positions[2 * place + 1]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = place + 1;
        }
    }

    /** Both zeros are one position. */
    private int hash(double x, double y) {
        long bits = Double.doubleToRawLongBits(x + 0.0) * GOLDEN;
        bits = (Long.rotateLeft(bits, 31) ^ Double.doubleToRawLongBits(y + 0.0)) * GOLDEN;
        return (int) (bits >>> shift);
    }
}
