package org.communitycontrol.geogrid.geojson;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.message.Input;

/**
 * Reads a grid from WKT or WKB, as databases give it: a polygon or multi-polygon in longitude and latitude.
 *
 * <p>Heights and measures are passed over; a reference system that is named must be 4326. Every mistake is a finding, as
 * in GeoJSON and with the same codes and pointers ({@code /coordinates/0/1} is the second ring of the first polygon of a
 * multi-polygon), beside {@code wkt-malformed}, {@code wkb-malformed} and {@code srid-not-wgs84}. The readers of the
 * geometry library stop at the first ring they dislike, with an exception, so they are not used here.
 */
public final class WellKnown {

    private static final int WGS84 = 4326;

    private WellKnown() {}

    /**
     * Returns the grid of a text such as {@code POLYGON ((116 39, 117 39, 117 40, 116 39))}, or none.
     *
     * @param id the grid's identifier
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    public static Accepted<GridBoundary> text(String id, String wkt) {
        return read(id, () -> new WktText(wkt).geometry());
    }

    /**
     * Returns the grid of bytes in either order, as ISO or as extended WKB, or none.
     *
     * @param id the grid's identifier
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    public static Accepted<GridBoundary> binary(String id, byte[] wkb) {
        return read(id, () -> new WkbBytes(wkb).geometry());
    }

    /** Checks the reference system a geometry names. */
    static void requireWgs84(int srid) {
        if (srid != WGS84) {
            throw new DomainException.InvalidValue("srid", Problem.of("srid-not-wgs84", Input.count("srid", srid)));
        }
    }

    private static Accepted<GridBoundary> read(String id, Geometry geometry) {
        TextRules.identifier("id", id);
        List<Finding> findings = new ArrayList<>();
        try {
            List<BoundaryPart> parts = new PartReader("", findings::add).parts(geometry.read(), "");
            return new Accepted<>(parts.isEmpty() ? List.of() : List.of(new GridBoundary(id, parts)), findings);
        } catch (DomainException.InvalidValue malformed) {
            findings.add(new Finding(Place.NOWHERE, malformed.problem()));
            return new Accepted<>(List.of(), findings);
        }
    }

    /** What is read. */
    private interface Geometry {
        FeatureText read();
    }
}
