package org.communitycontrol.geogrid.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.FastNodingValidator;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;

/** Lines cut into edges where they meet. */
public final class LineCut {

    private static final int MOST_ATTEMPTS = 5;
    private static final int WIDER = 10;

    private final List<Coordinate[]> lines;
    private final boolean clean;

    private LineCut(List<Coordinate[]> lines, boolean clean) {
        this.lines = lines;
        this.clean = clean;
    }

    /** The lines that the edges make from fork to fork; every edge is in one of them. */
    public List<Coordinate[]> lines() {
        return lines;
    }

    /** Whether no two edges cross, which was checked; false only where rounding left a crossing at every attempt. */
    public boolean clean() {
        return clean;
    }

    /**
     * Returns the edges of {@code lines}, of which no two cross. Where rounding left a crossing all are cut once more with
     * a wider snap.
     *
     * @param snapDegrees positions nearer than this become one
     */
    public static LineCut of(List<Coordinate[]> lines, double snapDegrees) {
        double snap = snapDegrees;
        List<Coordinate[]> pieces = cut(lines, snap);
        boolean clean = isCut(pieces);
        for (int attempt = 1; attempt < MOST_ATTEMPTS && !clean; attempt++) {
            snap *= WIDER;
            pieces = cut(lines, snap);
            clean = isCut(pieces);
        }
        return new LineCut(pieces, clean);
    }

    private static List<Coordinate[]> cut(List<Coordinate[]> lines, double snapDegrees) {
        List<SegmentString> strings = new ArrayList<>();
        lines.forEach(line -> strings.add(new NodedSegmentString(line.clone(), null)));
        SnappingNoder noder = new SnappingNoder(snapDegrees);
        noder.computeNodes(strings);
        Collection<?> cut = noder.getNodedSubstrings();
        EdgeSet edges = new EdgeSet();
        cut.forEach(piece -> edges.add(((SegmentString) piece).getCoordinates(), 1));
        return edges.lines();
    }

    private static boolean isCut(List<Coordinate[]> pieces) {
        List<SegmentString> strings = new ArrayList<>();
        pieces.forEach(line -> strings.add(new NodedSegmentString(line, null)));
        return new FastNodingValidator(strings).isValid();
    }
}
