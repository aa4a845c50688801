package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;

/** Reads the members of the one object of a document, as a stream and within limits. */
final class JsonMembers {

    private static final int DEEPEST_NESTING = 200;
    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonMembers() {}

    /** What is done with each member. */
    interface Taker {

        /** Takes a member whose value the parser stands at, and leaves the parser at the end of the value. */
        void take(String name, JsonParser parser) throws IOException;

        /** Where reading is, for an input that cannot be read on. */
        Place at();
    }

    /** Reads the document to its end; one that is no object has no members. */
    static void read(InputStream in, String file, Taker taker) {
        Reader text;
        try {
            text = SourceText.open(in);
        } catch (IOException e) {
            throw Unreadable.because(e, Place.inFile(file));
        }
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                read(parser, file, taker);
            } catch (IOException e) {
                throw Unreadable.because(e, taker.at(), parser);
            }
        } catch (IOException e) {
            throw Unreadable.because(e, Place.inFile(file));
        }
    }

    private static void read(JsonParser parser, String file, Taker taker) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                taker.take(name, parser);
            }
        } else {
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            throw unreadable(file, "json-not-one-value");
        }
        if (first == null) {
            throw unreadable(file, "json-empty");
        }
    }

    static DomainException.UnreadableInput unreadable(String file, String code) {
        return new DomainException.UnreadableInput(Finding.of(Place.inFile(file), code));
    }
}
