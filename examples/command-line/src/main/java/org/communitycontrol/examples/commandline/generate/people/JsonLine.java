package org.communitycontrol.examples.commandline.generate.people;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One JSON object as a line of text. */
public final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    /** Returns an object with {@code members}, in the order they are written, without spaces and line feed. */
    public static String of(Members members) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a member unless its text is empty. */
    public static void optional(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /** What stands between the braces. */
    @FunctionalInterface
    public interface Members {

        /** Writes the members. */
        void write(JsonGenerator json) throws IOException;
    }
}
