package org.communitycontrol.examples.commandline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads the display names of grids, the property {@code name}, from a GeoJSON file that was read as grids before. */
final class GridNames {

    private static final String PROPERTIES = "properties";
    private static final String NAME = "name";
    private static final int GZIP_FIRST = 0x1f;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private GridNames() {}

    /** Returns the names by the property {@code idProperty}. */
    static Map<String, String> read(InputStream in, String idProperty) throws IOException {
        Map<String, String> names = new TreeMap<>();
        in.mark(1);
        boolean packed = in.read() == GZIP_FIRST;
        in.reset();
        try (JsonParser parser = JSON.createParser(packed ? new GZIPInputStream(in) : in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals(PROPERTIES)) {
                    if (parser.nextToken() == JsonToken.START_OBJECT) {
                        JsonNode properties = parser.readValueAsTree();
                        if (properties.path(NAME).isTextual()) {
                            names.put(
                                    properties.path(idProperty).asText(),
                                    properties.path(NAME).asText());
                        }
                    }
                }
            }
        }
        return names;
    }
}
