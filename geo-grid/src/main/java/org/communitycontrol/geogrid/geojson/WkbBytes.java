package org.communitycontrol.geogrid.geojson;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/** A polygon or multi-polygon in WKB; a count is believed only as far as there are bytes for it. */
final class WkbBytes {

    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 6;
    private static final int HAS_HEIGHT = 0x80000000;
    private static final int HAS_MEASURE = 0x40000000;
    private static final int HAS_SRID = 0x20000000;
    private static final int ISO_STEP = 1000;
    private static final int FEWEST_BYTES = 4;

    private final ByteBuffer bytes;

    WkbBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes.clone());
    }

    FeatureText geometry() {
        int kind = header();
        CoordinateArray coordinates = kind % ISO_STEP == POLYGON ? rings(kind) : polygons(kind);
        if (bytes.hasRemaining()) {
            throw malformed();
        }
        return FeatureText.ofGeometry(kind % ISO_STEP == POLYGON ? "Polygon" : "MultiPolygon", coordinates);
    }

    private CoordinateArray polygons(int kind) {
        if (kind % ISO_STEP != MULTI_POLYGON) {
            throw malformed();
        }
        int count = count(1 + 2 * FEWEST_BYTES);
        List<CoordinateArray> polygons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int inner = header();
            if (inner % ISO_STEP != POLYGON) {
                throw malformed();
            }
            polygons.add(rings(inner));
        }
        return CoordinateArray.of(polygons);
    }

    /** Returns the type with its dimensions as ISO writes it: 1003 for a polygon with heights. */
    private int header() {
        require(1 + FEWEST_BYTES);
        byte order = bytes.get();
        if (order != 0 && order != 1) {
            throw malformed();
        }
        bytes.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int type = bytes.getInt();
        if ((type & HAS_SRID) != 0) {
            require(FEWEST_BYTES);
            WellKnown.requireWgs84(bytes.getInt());
        }
        int plain = type & ~(HAS_HEIGHT | HAS_MEASURE | HAS_SRID);
        int more = ((type & HAS_HEIGHT) != 0 ? 1 : 0) + ((type & HAS_MEASURE) != 0 ? 2 : 0);
        if (plain / ISO_STEP > 3 || (more > 0 && plain >= ISO_STEP)) {
            throw malformed();
        }
        return plain + more * ISO_STEP;
    }

    private CoordinateArray rings(int kind) {
        int dimensions = kind / ISO_STEP == 3 ? 4 : kind / ISO_STEP == 0 ? 2 : 3;
        int count = count(FEWEST_BYTES);
        List<CoordinateArray> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int positions = count(dimensions * Double.BYTES);
            double[] numbers = new double[2 * positions];
            for (int p = 0; p < positions; p++) {
                numbers[2 * p] = bytes.getDouble();
                numbers[2 * p + 1] = bytes.getDouble();
                bytes.position(bytes.position() + (dimensions - 2) * Double.BYTES);
            }
            rings.add(CoordinateArray.of(numbers));
        }
        return CoordinateArray.of(rings);
    }

    /** Returns a count of things of at least so many bytes each. */
    private int count(int bytesEach) {
        require(FEWEST_BYTES);
        int count = bytes.getInt();
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw malformed();
        }
        return count;
    }

    private void require(int more) {
        if (bytes.remaining() < more) {
            throw malformed();
        }
    }

    private DomainException.InvalidValue malformed() {
        return new DomainException.InvalidValue("", Problem.of("wkb-malformed", Input.count("at", bytes.position())));
    }
}
