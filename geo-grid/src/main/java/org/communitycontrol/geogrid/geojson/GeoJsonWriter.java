package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/**
 * Writes grids as a GeoJSON feature collection that keeps to RFC 7946.
 *
 * <p>WGS-84 only, no {@code crs}; a {@code bbox}, whose west is greater than its east where it crosses the meridian of
 * 180°; outer rings counter-clockwise and holes clockwise; what crosses the meridian of 180° is cut there. At most 7
 * decimals, about a centimetre: equal numbers give equal text, so a border that two grids share stays shared. Cutting
 * reads rings even-odd, as everywhere; what need not be cut is written as it is, also where its rings cross.
 *
 * <p>The same grids give the same bytes on every machine.
 */
public final class GeoJsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final String idProperty;

    private GeoJsonWriter(String idProperty) {
        this.idProperty = idProperty;
    }

    /** Returns a writer that puts a grid's id into the property of this name. */
    public static GeoJsonWriter naming(String idProperty) {
        return new GeoJsonWriter(idProperty);
    }

    /**
     * Writes {@code grids} in their order, and returns what could not be written as it is: a ring that has no extent at 7
     * decimals is left out ({@code ring-below-resolution}), its part with it if it is the outer one, and a grid of which
     * nothing is left has the geometry {@code null}.
     *
     * @param out gets UTF-8 and is not closed
     * @throws UncheckedIOException if {@code out} fails
     */
    public List<Finding> write(Collection<GridBoundary> grids, OutputStream out) {
        return write(grids, Map.of(), out);
    }

    /**
     * Writes {@code grids} as {@link #write(Collection, OutputStream)} does, with further properties.
     *
     * @param properties for the ids that have any, properties by name as text, in their order
     */
    public List<Finding> write(
            Collection<GridBoundary> grids, Map<String, Map<String, String>> properties, OutputStream out) {
        List<Finding> findings = new ArrayList<>();
        try (JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            writeBox(BoundingBox.of(grids), json);
            json.writeArrayFieldStart("features");
            long number = 0;
            for (GridBoundary grid : grids) {
                json.writeRaw('\n');
                writeFeature(grid, properties.getOrDefault(grid.id(), Map.of()), number++, json, findings);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("the output failed while it was written", e);
        }
        return findings;
    }

    private void writeFeature(
            GridBoundary grid, Map<String, String> properties, long number, JsonGenerator json, List<Finding> findings)
            throws IOException {
        List<BoundaryPart> parts = new ArrayList<>();
        boolean lost = false;
        for (BoundaryPart part : AntimeridianCut.of(grid.parts())) {
            List<Ring> rings =
                    part.rings().stream().filter(DecimalRing::hasExtent).toList();
            lost |= rings.size() < part.rings().size();
            if (DecimalRing.hasExtent(part.rings().get(0))) {
                parts.add(new BoundaryPart(rings));
            }
        }
        if (lost) {
            findings.add(Finding.of(Place.at("", 0, "/features/" + number), "ring-below-resolution"));
        }
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        json.writeStringField(idProperty, grid.id());
        for (Map.Entry<String, String> property : properties.entrySet()) {
            if (!property.getKey().equals(idProperty)) {
                json.writeStringField(property.getKey(), property.getValue());
            }
        }
        json.writeEndObject();
        if (parts.isEmpty()) {
            json.writeNullField("geometry");
        } else {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", parts.size() == 1 ? "Polygon" : "MultiPolygon");
            json.writeArrayFieldStart("coordinates");
            for (BoundaryPart part : parts) {
                writePart(part, parts.size() > 1, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writePart(BoundaryPart part, boolean bracketed, JsonGenerator json) throws IOException {
        if (bracketed) {
            json.writeStartArray();
        }
        for (int i = 0; i < part.rings().size(); i++) {
            json.writeStartArray();
            json.writeRaw(DecimalRing.text(part.rings().get(i), i == 0));
            json.writeEndArray();
        }
        if (bracketed) {
            json.writeEndArray();
        }
    }

    private static void writeBox(double[] box, JsonGenerator json) throws IOException {
        if (box.length > 0) {
            json.writeArrayFieldStart("bbox");
            for (double bound : box) {
                json.writeNumber(DecimalRing.text(bound));
            }
            json.writeEndArray();
        }
    }
}
