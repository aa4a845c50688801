package org.communitycontrol.examples.commandline.generate.ground;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Writes the features of a GeoJSON document again under other codes, each geometry byte for byte as it was. */
final class GeometryCopy {

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final byte[] document;
    private final String idProperty;
    private String ownId = "";
    private String propertyId = "";
    private int geometryStart;
    private int geometryEnd;

    private GeometryCopy(byte[] document, String idProperty) {
        this.document = document;
        this.idProperty = idProperty;
    }

    /**
     * Copies the features whose id is a key of {@code codeById}.
     *
     * @param document UTF-8, known to be a FeatureCollection
     * @param idProperty the property with the id; a feature without it is known by its own {@code id}
     */
    static void write(byte[] document, String idProperty, Map<String, String> codeById, OutputStream out)
            throws IOException {
        GeometryCopy copy = new GeometryCopy(withoutMark(document), idProperty);
        try (JsonParser parser = JSON.createParser(copy.document)) {
            copy.write(parser, codeById, out);
        }
    }

    private void write(JsonParser parser, Map<String, String> codeById, OutputStream out) throws IOException {
        parser.nextToken();
        out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.UTF_8));
        String separator = "\n";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean features = parser.currentName().equals("features");
            if (parser.nextToken() != JsonToken.START_ARRAY || !features) {
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readFeature(parser);
                String id = propertyId.isEmpty() ? ownId : propertyId;
                String code = codeById.getOrDefault(id, "");
                if (!code.isEmpty()) {
                    out.write(separator.getBytes(StandardCharsets.UTF_8));
                    writeFeature(code, id, out);
                    separator = ",\n";
                }
            }
        }
        out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    }

    private void readFeature(JsonParser parser) throws IOException {
        ownId = "";
        propertyId = "";
        geometryStart = 0;
        geometryEnd = 0;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("id") && value.isScalarValue()) {
                ownId = parser.getText();
            } else if (member.equals("properties") && value == JsonToken.START_OBJECT) {
                readProperties(parser);
            } else if (member.equals("geometry")) {
                geometryStart = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                geometryEnd = (int) parser.currentLocation().getByteOffset();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readProperties(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean wanted = parser.currentName().equals(idProperty);
            JsonToken value = parser.nextToken();
            if (wanted && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                propertyId = parser.getText();
            }
            parser.skipChildren();
        }
    }

    private void writeFeature(String code, String name, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeObjectFieldStart("properties");
            json.writeStringField("code", code);
            json.writeStringField("name", name);
            json.writeEndObject();
            json.writeFieldName("geometry");
            json.writeRawValue(
                    new String(document, geometryStart, geometryEnd - geometryStart, StandardCharsets.UTF_8));
            json.writeEndObject();
        }
    }

    private static byte[] withoutMark(byte[] document) {
        boolean marked = document.length > BYTE_ORDER_MARK.length
                && Arrays.equals(document, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(document, BYTE_ORDER_MARK.length, document.length) : document;
    }
}
