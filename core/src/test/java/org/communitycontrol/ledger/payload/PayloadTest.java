package org.communitycontrol.ledger.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadTest {

    private static final String SECRET = "王小明13912345678";

    @Test
    void readsWhatWasBuilt() {
        Payload payload = Payload.builder()
                .text("disposition", "refused")
                .day("from", LocalDate.of(2020, 2, 15))
                .text("at", "2020-02-15T08:30:00.5Z")
                .count("people", 3)
                .amount("temperature", new BigDecimal("37.30"))
                .flag("symptoms", false)
                .texts("rooms", List.of("101", "102"))
                .payload("door", Payload.builder().count("floor", 2).build())
                .payloads("visits", List.of(Payload.builder().count("n", 1).build()))
                .build();
        PayloadReader in = payload.reader();
        assertThat(in.<Integer>choice("disposition", Map.of("refused", 7))).isEqualTo(7);
        assertThat(in.day("from")).isEqualTo("2020-02-15");
        assertThat(in.moment("at")).isEqualTo(Instant.parse("2020-02-15T08:30:00.500Z"));
        assertThat(in.count("people")).isEqualTo(3);
        assertThat(in.amount("temperature")).isEqualTo("37.3");
        assertThat(in.flag("symptoms")).isFalse();
        assertThat(in.texts("rooms")).containsExactly("101", "102");
        assertThat(in.<Long>object("door", door -> door.count("floor"))).isEqualTo(2);
        assertThat(in.<Long>objects("visits", visit -> visit.count("n"))).containsExactly(1L);
        assertThat(in.optionalText("note")).isEmpty();
        assertThat(in.<Long>optional("people", PayloadReader::count)).contains(3L);
        in.finish();
    }

    @Test
    void namesTheMemberAndNeverItsValue() {
        Payload payload = Payload.builder()
                .text("a", SECRET)
                .count("n", 7)
                .payload("in", Payload.builder().text("b", SECRET).build())
                .payloads("list", List.of(Payload.builder().text("b", SECRET).build()))
                .texts("texts", List.of(SECRET))
                .build();
        refuses(() -> payload.reader().text("none"), "/none", "missing");
        refuses(() -> payload.reader().text("n"), "/n", "not-text");
        refuses(() -> payload.reader().choice("a", Map.of()), "/a", "unknown-code");
        refuses(() -> payload.reader().day("a"), "/a", "not-a-date");
        refuses(() -> payload.reader().moment("a"), "/a", "not-a-moment");
        refuses(() -> payload.reader().count("a"), "/a", "not-a-count");
        refuses(() -> payload.reader().amount("a"), "/a", "not-a-number");
        refuses(() -> payload.reader().flag("a"), "/a", "not-a-flag");
        refuses(() -> payload.reader().payload("a"), "/a", "not-an-object");
        refuses(() -> payload.reader().texts("a"), "/a", "not-a-list");
        refuses(() -> payload.reader().texts("list"), "/list/0", "not-text");
        refuses(() -> payload.reader().objects("texts", in -> 1), "/texts/0", "not-an-object");
        refuses(() -> payload.reader().object("in", in -> in.count("b")), "/in/b", "not-a-count");
        refuses(() -> payload.reader().objects("list", in -> in.count("b")), "/list/0/b", "not-a-count");
        refuses(() -> payload.reader().countWithin("n", 1, 6), "/n", "out-of-range");
        refuses(() -> payload.reader().countWithin("n", 8, 9), "/n", "out-of-range");
        assertThat(payload.reader().countWithin("n", 7, 7)).isEqualTo(7);
    }

    @Test
    void refusesMembersNobodyAskedFor() {
        Payload payload =
                Payload.builder().text("known", "x").text("mispelt", SECRET).build();
        PayloadReader in = payload.reader();
        in.text("known");
        refuses(in::finish, "", "unknown-member");
        refuses(
                () -> payload.with("in", payload.members()).reader().object("in", PayloadReader::toString),
                "/in",
                "unknown-member");
    }

    @Test
    void hidesTheNameOfAMemberThatMayBePersonal() {
        for (String name : List.of(SECRET, "13912345678", "id13912345678", "a b", "a/b", "x".repeat(41), "")) {
            Payload payload = Payload.empty().with(name, new Node.Text(SECRET));
            refuses(payload.reader()::finish, "", "unknown-member");
            assertThat(payload.members().differing(Payload.empty().members())).containsExactly("");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "2020-2-15",
                "20200215",
                "+02020-02-15",
                "2020-02-15 ",
                "２020-02-15",
                "-020-02-15",
                "2020-W07-6"
            })
    void refusesWhatIsNotADate(String text) {
        refuses(() -> Payload.builder().text("d", text).build().reader().day("d"), "/d", "not-a-date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-15T08:30:00+08:00", "2020-02-15T08:30Z", "2020-02-15T24:00:00Z", "2020-02-15T23:59:60Z",
                "2020-02-15T08:30:00.0000Z", "2020-02-15T08:30:00.Z", "2020-02-15t08:30:00Z", "2020-02-30T08:30:00Z",
                "2020-02-15T08:30:00,5Z", "2020-02-15 08:30:00Z"
            })
    void refusesWhatIsNotAMoment(String text) {
        refuses(() -> Payload.builder().text("m", text).build().reader().moment("m"), "/m", "not-a-moment");
    }

    @Test
    void refusesWhatIsNotACount() {
        for (String text : List.of("-1", "1.5", "9007199254740994", "1e300")) {
            Payload payload = Payload.empty().with("c", Node.Decimal.parse(text));
            refuses(() -> payload.reader().count("c"), "/c", "not-a-count");
        }
        assertThat(Payload.empty().with("c", Node.Decimal.parse("3e2")).reader().count("c"))
                .isEqualTo(300);
    }

    @Test
    void refusesNullForAnOptionalMember() {
        Payload payload = Payload.empty().with("note", new Node.Nothing());
        refuses(() -> payload.reader().optionalText("note"), "/note", "not-text");
    }

    @Test
    void givesARefusedIdentifierThePointerOfItsMember() {
        Payload payload = Payload.builder().text("grid", "").build();
        refuses(
                () -> payload.reader()
                        .textAs("grid", text -> org.communitycontrol.finding.TextRules.identifier("gridId", text)),
                "/grid",
                "identifier-length");
    }

    @Test
    void refusesTextThatIsNotUnicode() {
        for (String text : List.of("\ud83d", "a\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
            refuses(() -> new Node.Text(text), "text", "text-not-unicode");
            refuses(() -> Payload.empty().with(text, new Node.Nothing()), "name", "text-not-unicode");
        }
    }

    @Test
    void boundsTextsNamesLevelsAndValues() {
        assertThat(new Node.Text("x".repeat(64_000)).value()).hasSize(64_000);
        refuses(() -> new Node.Text("x".repeat(64_001)), "text", "text-too-long");
        refuses(() -> Payload.empty().with("x".repeat(201), new Node.Nothing()), "name", "text-too-long");

        assertThat(nested(32).members().children()).hasSize(1);
        refuses(() -> nested(33), "", "too-deep");
        refuses(() -> new Node.Items(List.of(new Node.Items(List.of(nested(32).members())))), "", "too-deep");

        List<Node> many = Collections.nCopies(9_999, new Node.Nothing());
        assertThat(Payload.empty().with("list", new Node.Items(many)).members().children())
                .hasSize(1);
        List<Node> tooMany = Collections.nCopies(10_000, new Node.Nothing());
        refuses(() -> Payload.empty().with("list", new Node.Items(tooMany)), "", "too-many-values");
    }

    @Test
    void boundsATreeThatUsesOneNodeManyTimes() {
        Node[] doubled = {new Node.Items(List.of())};
        refuses(
                () -> {
                    for (int level = 0; level < 32; level++) {
                        doubled[0] = new Node.Items(List.of(doubled[0], doubled[0]));
                    }
                },
                "",
                "too-many-values");
    }

    @Test
    void changesOneMemberForUpcasters() {
        Payload old = Payload.builder().text("state", "home").count("n", 1).build();
        Payload changed = old.without("state").with("disposition", new Node.Text("screened"));
        assertThat(changed.canonical()).isEqualTo("{\"disposition\":\"screened\",\"n\":1}");
        assertThat(old.without("none")).isEqualTo(old);
        assertThat(old.get("n")).contains(Node.Decimal.of(1));
    }

    @Test
    void refusesToSetAMemberTwice() {
        Payload.Builder builder = Payload.builder().text("a", SECRET);
        assertThatThrownBy(() -> builder.text("a", SECRET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void showsSizesOnly() {
        Payload payload = Payload.builder()
                .text(SECRET, SECRET)
                .amount("n", new BigDecimal("139.12345"))
                .texts("list", List.of(SECRET))
                .flag("flag", true)
                .payload("in", Payload.builder().text("b", SECRET).build())
                .build();
        assertThat(payload).hasToString("Payload[5 members]");
        for (Node node : payload.members().values().values()) {
            assertThat(node.toString())
                    .doesNotContain(SECRET)
                    .doesNotContain("139")
                    .doesNotContain("true");
        }
        assertThat(payload.members()).hasToString("Members[5]");
    }

    @Test
    void pointsToWhatDiffers() {
        Payload left = Payload.builder()
                .text("a", "1")
                .text("same", "x")
                .payload("in", Payload.builder().text("b", "1").text("c", "1").build())
                .texts("list", List.of("1"))
                .text("only", "1")
                .build();
        Payload right = Payload.builder()
                .text("a", "2")
                .text("same", "x")
                .payload("in", Payload.builder().text("b", "2").text("c", "1").build())
                .texts("list", List.of("2"))
                .payload("other", Payload.empty())
                .build();
        assertThat(left.members().differing(right.members()))
                .containsExactly("/a", "/in/b", "/list", "/only", "/other");
        assertThat(left.members().differing(left.members())).isEmpty();
    }

    private static Payload nested(int levels) {
        Node.Members members = new Node.Members(new TreeMap<>(Map.of("x", new Node.Flag(true))));
        for (int level = 1; level < levels; level++) {
            members = new Node.Members(new TreeMap<>(Map.of("x", members)));
        }
        return new Payload(members);
    }

    private static void refuses(ThrowingCallable call, String field, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.InvalidValue.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.getMessage()).doesNotContain(SECRET, "finding.", "{", "13912345678");
            assertThat(refused.problem().message(org.communitycontrol.message.Language.ZH_CN))
                    .doesNotContain("finding.", "{");
        });
    }
}
