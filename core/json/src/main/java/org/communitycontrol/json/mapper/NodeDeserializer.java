package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.ledger.payload.Node;

/** Reads any JSON object as it is, for facts whose kind nobody here may know. */
final class NodeDeserializer extends StdDeserializer<Node.Members> {

    @Serial
    private static final long serialVersionUID = 1L;

    NodeDeserializer() {
        super(Node.Members.class);
    }

    @Override
    public Node.Members deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw RefusedValue.wrongType(parser, "object");
        }
        try {
            return members(parser);
        } catch (DomainException.InvalidValue e) {
            throw new RefusedValue(parser, e.problem());
        }
    }

    private static Node.Members members(JsonParser parser) throws IOException {
        SortedMap<String, Node> members = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, node(parser));
        }
        return new Node.Members(members);
    }

    private static Node.Items items(JsonParser parser) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Items(items);
    }

    private static Node node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Node.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Decimal.parse(parser.getText());
            case VALUE_TRUE -> new Node.Flag(true);
            case VALUE_FALSE -> new Node.Flag(false);
            case VALUE_NULL -> new Node.Nothing();
            case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw RefusedValue.wrongType(parser, "object");
        };
    }
}
