package org.communitycontrol.ledger.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(new Node.Text("\u20ac$\u000f\nA'B\"\\\\\"/").canonical())
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(new Node.Text("\b\t\n\f\r\0\u001f \u007f\u2028").canonical())
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f \u007f\u2028\"");
        assertThat(new Node.Text("社区𬭳").canonical()).isEqualTo("\"社区𬭳\"");
    }

    /** The example of RFC 8785, section 3.2.3: a character beyond the basic plane sorts by its surrogates. */
    @Test
    void sortsMembersByUtf16Unit() {
        Map<String, Node> members = new LinkedHashMap<>();
        for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            members.put(name, new Node.Nothing());
        }
        assertThat(new Node.Members(new TreeMap<>(members)).values().keySet())
                .containsExactly("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33");
        assertThat(new Node.Members(new TreeMap<>(members)).canonical())
                .isEqualTo("{\"\\r\":null,\"1\":null,\"\u0080\":null,\"\u00f6\":null,\"\u20ac\":null,"
                        + "\"\ud83d\ude00\":null,\"\ufb33\":null}");
    }

    @Test
    void sortsMembersWhateverOrderTheMapHad() {
        TreeMap<String, Node> backwards = new TreeMap<>(java.util.Comparator.reverseOrder());
        backwards.put("a", new Node.Flag(true));
        backwards.put("b", new Node.Flag(false));
        assertThat(new Node.Members(backwards).canonical()).isEqualTo("{\"a\":true,\"b\":false}");
    }

    @Test
    void writesNestedValuesWithoutSpaces() {
        Payload payload = Payload.builder()
                .texts("names", List.of("b", "a"))
                .payload("inner", Payload.builder().count("n", 3).build())
                .node("nothing", new Node.Nothing())
                .payloads("list", List.of(Payload.empty()))
                .build();
        assertThat(payload.canonical())
                .isEqualTo("{\"inner\":{\"n\":3},\"list\":[{}],\"names\":[\"b\",\"a\"],\"nothing\":null}");
    }
}
