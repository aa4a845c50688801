package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An array of the member {@code coordinates}, of any nesting: its inner arrays, and the positions that stand in it
 * directly as plain numbers.
 *
 * <p>The type of a geometry may come after its coordinates, so arrays are read before it is known what they mean.
 */
final class CoordinateArray {

    /** No array at all. */
    static final CoordinateArray NONE = new CoordinateArray();

    private final List<CoordinateArray> arrays = new ArrayList<>();
    private double[] numbers = new double[0];
    private int length;
    private boolean misplaced;

    private CoordinateArray() {}

    /** Reads the array that {@code parser} stands at the start of, to its end. */
    static CoordinateArray read(JsonParser parser) throws IOException {
        parser.nextToken();
        return readRest(parser);
    }

    /** Returns an array of arrays, read elsewhere. */
    static CoordinateArray of(List<CoordinateArray> arrays) {
        CoordinateArray array = new CoordinateArray();
        array.arrays.addAll(arrays);
        return array;
    }

    /** Returns an array of positions, read elsewhere, longitude first. */
    static CoordinateArray of(double[] positions) {
        CoordinateArray array = new CoordinateArray();
        array.numbers = positions.clone();
        array.length = positions.length;
        return array;
    }

    /** The arrays directly in this one that are not positions, in order. */
    List<CoordinateArray> arrays() {
        return arrays;
    }

    /** Longitude and latitude of the positions directly in this array. */
    double[] positions() {
        return Arrays.copyOf(numbers, length);
    }

    /** Whether no position stands directly in this array. */
    boolean withoutPositions() {
        return length == 0;
    }

    /** Whether something stands in this array that is neither an array nor a position of two numbers or more. */
    boolean misplaced() {
        return misplaced;
    }

    /** Whether nothing at all stands in this array. */
    boolean empty() {
        return length == 0 && arrays.isEmpty() && !misplaced;
    }

    private static CoordinateArray readRest(JsonParser parser) throws IOException {
        CoordinateArray array = new CoordinateArray();
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                JsonToken first = parser.nextToken();
                if (first == JsonToken.START_ARRAY || first == JsonToken.END_ARRAY) {
                    array.arrays.add(readRest(parser));
                } else {
                    array.readPosition(parser);
                }
            } else {
                array.misplaced = true;
                parser.skipChildren();
            }
            parser.nextToken();
        }
        return array;
    }

    /** Takes the first two numbers; what follows them, such as an altitude, has no meaning here. */
    private void readPosition(JsonParser parser) throws IOException {
        int members = 0;
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (members < 2) {
                if (parser.currentToken().isNumeric()) {
                    add(parser.getDoubleValue());
                } else {
                    misplaced = true;
                }
            }
            members++;
            parser.skipChildren();
            parser.nextToken();
        }
        misplaced |= members < 2;
    }

    private void add(double number) {
        if (length == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(32, 2 * length));
        }
        numbers[length++] = number;
    }
}
