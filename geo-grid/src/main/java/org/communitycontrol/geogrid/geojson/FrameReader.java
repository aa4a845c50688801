package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/** Takes the members of a frame file one by one and keeps what it needs of them. */
final class FrameReader implements JsonMembers.Taker {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final PartReader partReader;
    private final List<BoundaryPart> ofFeatures = new ArrayList<>();
    private String type = "";
    private boolean hasFeatures;
    private FeatureText geometry = FeatureText.NONE;
    private CoordinateArray coordinates = CoordinateArray.NONE;
    private Place at;

    private FrameReader(String file) {
        this.file = file;
        this.partReader = new PartReader(file, findings::add);
        this.at = Place.inFile(file);
    }

    /** Returns the one boundary of the file, which has the id of a frame. */
    static Accepted<GridBoundary> read(InputStream in, String sourceName) {
        FrameReader frame = new FrameReader(sourceName);
        JsonMembers.read(in, sourceName, frame);
        List<BoundaryPart> parts = frame.parts();
        return new Accepted<>(
                parts.isEmpty() ? List.of() : List.of(new GridBoundary(GeoJsonFrame.ID, parts)), frame.findings);
    }

    @Override
    public Place at() {
        return at;
    }

    @Override
    public void take(String name, JsonParser parser) throws IOException {
        boolean array = parser.currentToken() == JsonToken.START_ARRAY;
        if (name.equals("type")) {
            type = FeatureText.plainText(parser);
        } else if (name.equals("features") && array) {
            hasFeatures = true;
            readFeatures(parser);
        } else if (name.equals("geometry")) {
            geometry = FeatureText.ofGeometry(parser);
        } else if (name.equals("coordinates") && array) {
            coordinates = CoordinateArray.read(parser);
        } else {
            parser.skipChildren();
        }
    }

    private void readFeatures(JsonParser parser) throws IOException {
        for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String pointer = "/features/" + i;
            at = Place.at(file, 0, pointer);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                FeatureText feature = FeatureText.read(parser, "");
                if (feature.isFeature()) {
                    ofFeatures.addAll(partReader.parts(feature, pointer + "/geometry"));
                    continue;
                }
            } else {
                parser.skipChildren();
            }
            findings.add(Finding.of(at, "not-a-feature"));
        }
        at = Place.inFile(file);
    }

    private List<BoundaryPart> parts() {
        switch (type) {
            case "FeatureCollection" -> {
                if (hasFeatures) {
                    return ofFeatures;
                }
                throw JsonMembers.unreadable(file, "not-a-feature-collection");
            }
            case "Feature" -> {
                return partReader.parts(geometry, "/geometry");
            }
            case "Polygon", "MultiPolygon" -> {
                return partReader.parts(FeatureText.ofGeometry(type, coordinates), "");
            }
            default -> throw JsonMembers.unreadable(file, "not-a-feature-collection");
        }
    }
}
