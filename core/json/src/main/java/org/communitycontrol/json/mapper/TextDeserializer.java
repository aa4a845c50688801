package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;

/** Reads text without controls, invisible characters or lone surrogates; never a number or a boolean as text. */
final class TextDeserializer extends StdScalarDeserializer<String> {

    @Serial
    private static final long serialVersionUID = 1L;

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw RefusedValue.wrongType(parser, "string");
        }
        return printable(parser, parser.getText());
    }

    private static String printable(JsonParser parser, String text) throws RefusedValue {
        if (!TextRules.printable(text)) {
            throw new RefusedValue(parser, Problem.of("text-character"));
        }
        return text;
    }

    /** Reads the name of a map's entry by the same rule. */
    static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return printable(context.getParser(), key);
        }
    }
}
