package org.communitycontrol.geogrid.geojson;

import java.io.InputStream;
import java.io.UncheckedIOException;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/**
 * Reads the outer boundary of a set of grids: all polygons of a GeoJSON file, whether it is a feature collection, one
 * feature or one geometry. Nothing in it needs an id.
 */
public final class GeoJsonFrame {

    /** The id of what is returned. */
    public static final String ID = "frame";

    private GeoJsonFrame() {}

    /**
     * Returns the one boundary of the file, {@link #ID} being its id; no value where none of it can be used.
     *
     * @param in the input; read to its end and not closed
     * @param sourceName the file's last name, for findings; never opened
     * @throws DomainException.UnreadableInput as {@link GeoJsonGrids#read}
     * @throws UncheckedIOException if {@code in} itself fails
     */
    public static Accepted<GridBoundary> read(InputStream in, String sourceName) {
        return FrameReader.read(in, sourceName);
    }
}
