package org.communitycontrol.ledger.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.function.BiFunction;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;

/** What sort of value stands in a field; all that may be told of one that could be personal. */
public enum ValueClass {
    /** The field is not there. */
    ABSENT("absent"),
    /** A text that is neither a day nor a moment. */
    TEXT("text"),
    /** A civil day. */
    DAY("day"),
    /** A moment in UTC. */
    MOMENT("moment"),
    /** A number. */
    NUMBER("number"),
    /** True or false. */
    FLAG("flag"),
    /** JSON's {@code null}. */
    NOTHING("null"),
    /** A list. */
    LIST("list"),
    /** An object. */
    OBJECT("object");

    private static final String FIELD = "value";

    private final String code;

    ValueClass(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the class of what stands at {@code pointer}, each of whose steps is the name of a member. */
    static ValueClass at(Node.Members root, String pointer) {
        Optional<Node> node = Optional.of(root);
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            node = node.filter(Node.Members.class::isInstance).flatMap(each -> ((Node.Members) each).get(name));
        }
        return node.map(ValueClass::of).orElse(ABSENT);
    }

    private static ValueClass of(Node node) {
        return node.match(
                text -> ofText(node),
                number -> NUMBER,
                flag -> FLAG,
                nothing -> NOTHING,
                items -> LIST,
                members -> OBJECT);
    }

    private static ValueClass ofText(Node text) {
        if (reads(text, PayloadReader::day)) {
            return DAY;
        }
        return reads(text, PayloadReader::moment) ? MOMENT : TEXT;
    }

    private static boolean reads(Node text, BiFunction<PayloadReader, String, ?> read) {
        PayloadReader in = Payload.builder().node(FIELD, text).build().reader();
        try {
            return in.optional(FIELD, read).isPresent();
        } catch (DomainException.InvalidValue other) {
            return false;
        }
    }
}
