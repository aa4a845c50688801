package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What stands in one feature, not yet judged; a text is empty where the member is missing, null, or no plain value.
 *
 * <p>Members that mean nothing here are passed over, whatever they are.
 */
final class FeatureText {

    /** Nothing at all. */
    static final FeatureText NONE = new FeatureText();

    private String type = "";
    private String propertyId = "";
    private String ownId = "";
    private boolean hasGeometry;
    private String geometryType = "";
    private CoordinateArray coordinates = CoordinateArray.NONE;

    private FeatureText() {}

    /** Reads the object that {@code parser} stands at the start of, to its end. */
    static FeatureText read(JsonParser parser, String idProperty) throws IOException {
        FeatureText feature = new FeatureText();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "type" -> feature.type = plainText(parser);
                case "id" -> feature.ownId = plainText(parser);
                case "properties" -> feature.readProperties(parser, idProperty);
                case "geometry" -> {
                    feature.hasGeometry = value != JsonToken.VALUE_NULL;
                    feature.readGeometry(parser);
                }
                default -> parser.skipChildren();
            }
        }
        return feature;
    }

    /** Reads the geometry that {@code parser} stands at, to its end. */
    static FeatureText ofGeometry(JsonParser parser) throws IOException {
        FeatureText feature = new FeatureText();
        feature.hasGeometry = parser.currentToken() != JsonToken.VALUE_NULL;
        feature.readGeometry(parser);
        return feature;
    }

    /** Returns a geometry whose members were read elsewhere. */
    static FeatureText ofGeometry(String type, CoordinateArray coordinates) {
        FeatureText feature = new FeatureText();
        feature.hasGeometry = true;
        feature.geometryType = type;
        feature.coordinates = coordinates;
        return feature;
    }

    boolean isFeature() {
        return type.equals("Feature");
    }

    /** The named property, else the feature's own id; empty where there is neither. */
    String id() {
        return propertyId.isEmpty() ? ownId : propertyId;
    }

    boolean hasGeometry() {
        return hasGeometry;
    }

    String geometryType() {
        return geometryType;
    }

    CoordinateArray coordinates() {
        return coordinates;
    }

    /** Returns a text, number or truth value as it is written, and leaves {@code parser} at the end of the value. */
    static String plainText(JsonParser parser) throws IOException {
        if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
            return parser.getText();
        }
        parser.skipChildren();
        return "";
    }

    private void readProperties(JsonParser parser, String idProperty) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean wanted = parser.currentName().equals(idProperty);
            parser.nextToken();
            if (wanted) {
                propertyId = plainText(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readGeometry(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type")) {
                geometryType = plainText(parser);
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = CoordinateArray.read(parser);
            } else {
                parser.skipChildren();
            }
        }
    }
}
