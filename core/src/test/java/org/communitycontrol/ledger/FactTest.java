package org.communitycontrol.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.ledger.LedgerExamples.DAY;
import static org.communitycontrol.ledger.LedgerExamples.HOME;
import static org.communitycontrol.ledger.LedgerExamples.saying;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.ledger.payload.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private static final String SECRET = "王小明13912345678";

    @Test
    void writesTheWholeEnvelopeInCanonicalForm() {
        Fact fact = LedgerExamples.screened("f-1", 0, "拒绝");
        assertThat(fact.canonical())
                .isEqualTo(
                        "{\"id\":\"f-1\",\"kind\":\"screened\",\"occurredOn\":\"2020-02-15\","
                                + "\"payload\":{\"disposition\":\"拒绝\"},\"recordedAt\":\"2020-02-15T04:00:00Z\","
                                + "\"recorder\":\"tablet-7\",\"subject\":{\"id\":\"h-1\",\"type\":\"household\"},\"version\":1}");
        assertThat(fact.canonicalBytes()).isEqualTo(fact.canonical().getBytes(StandardCharsets.UTF_8));
        assertThat(Fact.fromNode(fact.toNode())).isEqualTo(fact);
    }

    @Test
    void isEqualWhereItsCanonicalTextIs() {
        Fact written = with(
                1, Instant.parse("2020-02-15T08:30:00.120Z"), Payload.empty().with("t", Node.Decimal.parse("37.30")));
        Fact again = with(
                1, Instant.parse("2020-02-15T08:30:00.12Z"), Payload.empty().with("t", Node.Decimal.parse("3.73e1")));
        assertThat(again).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(written.canonical()).isEqualTo(again.canonical()).contains("08:30:00.120Z", "\"t\":37.3");
    }

    @ParameterizedTest
    @CsvSource({
        "id, '', /id, identifier-length",
        "kind, Screened, /kind, code-form",
        "occurredOn, 1899-12-31, /occurredOn, day-out-of-range",
        "occurredOn, 2200-01-01, /occurredOn, day-out-of-range",
        "occurredOn, 2020-02-30, /occurredOn, not-a-date",
        "recordedAt, 2020-02-15T08:30:00+08:00, /recordedAt, not-a-moment",
        "recordedAt, 2200-01-01T00:00:00Z, /recordedAt, day-out-of-range",
        "recorder, '', /recorder, identifier-length",
        "payload, '', /payload, not-an-object",
        "subject, '', /subject, not-an-object",
        "version, '1', /version, not-a-count",
        "extra, '', '', unknown-member"
    })
    void namesTheMemberThatIsWrong(String name, String text, String field, String code) {
        Map<String, Node> members =
                new TreeMap<>(LedgerExamples.screened("f-1", 0, "x").toNode().values());
        members.put(name, new Node.Text(text));
        refuses(() -> Fact.fromNode(new Node.Members(new TreeMap<>(members))), field, code);
        members.put(name, new Node.Nothing());
        assertThatThrownBy(() -> Fact.fromNode(new Node.Members(new TreeMap<>(members))))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "occurredOn", "recordedAt", "recorder", "payload", "subject", "version"})
    void needsEveryMember(String name) {
        Map<String, Node> members =
                new TreeMap<>(LedgerExamples.screened("f-1", 0, "x").toNode().values());
        members.remove(name);
        refuses(() -> Fact.fromNode(new Node.Members(new TreeMap<>(members))), "/" + name, "missing");
    }

    @Test
    void namesTheMemberOfTheSubjectThatIsWrong() {
        Map<String, Node> members =
                new TreeMap<>(LedgerExamples.screened("f-1", 0, "x").toNode().values());
        for (Map.Entry<String, String> wrong :
                Map.of("type", "code-form", "id", "identifier-length").entrySet()) {
            Map<String, Node> subject =
                    new TreeMap<>(Map.of("type", new Node.Text("grid"), "id", new Node.Text("g-1")));
            subject.put(wrong.getKey(), new Node.Text(""));
            members.put("subject", new Node.Members(new TreeMap<>(subject)));
            refuses(
                    () -> Fact.fromNode(new Node.Members(new TreeMap<>(members))),
                    "/subject/" + wrong.getKey(),
                    wrong.getValue());
        }
    }

    @Test
    void refusesAVersionBelowOne() {
        refuses(() -> with(0, LedgerExamples.NOON, Payload.empty()), "version", "too-small");
    }

    @Test
    void refusesMomentsFinerThanAMillisecondOrBeyondTheCalendar() {
        refuses(() -> at(LedgerExamples.NOON.plusNanos(1_000)), "recordedAt", "moment-too-fine");
        refuses(() -> at(Instant.MAX.truncatedTo(ChronoUnit.MILLIS)), "recordedAt", "day-out-of-range");
        refuses(() -> at(Instant.MIN.truncatedTo(ChronoUnit.MILLIS)), "recordedAt", "day-out-of-range");
        assertThat(at(Instant.parse("2199-12-31T23:59:59.999Z")).canonical()).contains("2199-12-31T23:59:59.999Z");
        assertThat(at(Instant.parse("1900-01-01T00:00:00Z")).canonical()).contains("1900-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Screened", "1a", "a_b", "-a", "a-", "a--b", "a b", "é", "ａ"})
    void refusesCodesThatAreNotKebabCase(String code) {
        refuses(() -> new FactKind(code), "kind", "code-form");
        refuses(() -> new Subject(code, "1"), "type", "code-form");
    }

    @Test
    void refusesCodesLongerThanAnIdentifier() {
        assertThat(new FactKind("a".repeat(64)).code()).hasSize(64);
        refuses(() -> new FactKind("a".repeat(65)), "kind", "code-form");
    }

    @Test
    void countsTheDaysUntilItWasRecordedInTheZoneOfTheCommunity() {
        Fact fact = at(Instant.parse("2020-02-15T16:30:00Z"));
        assertThat(fact.daysUntilRecorded(ZoneOffset.UTC)).isZero();
        assertThat(fact.daysUntilRecorded(ZoneId.of("Asia/Shanghai"))).isEqualTo(1);
        assertThat(at(Instant.parse("2020-02-13T00:00:00Z")).daysUntilRecorded(ZoneOffset.UTC))
                .isEqualTo(-2);
    }

    @Test
    void carriesAPayloadOfFullDepth() {
        Node.Members members = new Node.Members(new TreeMap<>());
        for (int level = 1; level < 32; level++) {
            members = new Node.Members(new TreeMap<>(Map.of("x", members)));
        }
        Fact fact = LedgerExamples.fact("f-1", "screened", 0, HOME, new Payload(members));
        assertThat(Fact.fromNode(fact.toNode())).isEqualTo(fact);
    }

    @Test
    void showsNoIdentifierAndNoContent() {
        Fact fact = Fact.builder()
                .id(new FactId(SECRET))
                .kind(new FactKind("screened"))
                .version(2)
                .subject(new Subject("person", SECRET))
                .occurredOn(DAY)
                .recordedAt(LedgerExamples.NOON)
                .recorder(new Recorder(SECRET))
                .payload(saying(SECRET))
                .build();
        Fact other = Fact.builder()
                .id(new FactId("a-1"))
                .kind(new FactKind("correction"))
                .version(1)
                .subject(new Subject("person", SECRET))
                .occurredOn(DAY)
                .recordedAt(LedgerExamples.NOON)
                .recorder(new Recorder(SECRET))
                .payload(saying(SECRET))
                .build();
        Ledger ledger = Ledger.of(List.of(fact, other, LedgerExamples.screened("a-1", 0, SECRET)));
        List<Object> shown = List.of(
                fact,
                new StandingFact(fact, List.of()),
                fact.subject(),
                fact.recorder(),
                ledger,
                ledger.conflicts(),
                ledger.conflicts().get(0).differing(),
                ledger.conflicts().get(0).problem(),
                Ledger.of(List.of(other)).idleAmendments(),
                new Decoded.Known<>(SECRET));
        for (Object each : shown) {
            assertThat(each.toString()).doesNotContain("王", "139");
        }
        assertThat(fact.toString()).contains("screened", "2020-02-15", "version=2");
    }

    private static Fact at(Instant moment) {
        return with(1, moment, Payload.empty());
    }

    private static Fact with(int version, Instant moment, Payload payload) {
        return Fact.builder()
                .id(new FactId("f-1"))
                .kind(new FactKind("screened"))
                .version(version)
                .subject(HOME)
                .occurredOn(DAY)
                .recordedAt(moment)
                .recorder(LedgerExamples.TABLET)
                .payload(payload)
                .build();
    }

    private static void refuses(ThrowingCallable call, String field, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.InvalidValue.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.getMessage()).doesNotContain("finding.", "{");
        });
    }
}
