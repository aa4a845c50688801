package org.communitycontrol.json.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {

    /** Numbers of a made-up rule. */
    public record Curfew(@JsonProperty int hours) {}

    private static final PolicyKind<Curfew> KIND = new PolicyKind<>("curfew", Curfew.class);
    private static final PackReader READER = PackReader.of(KIND);

    private static final String PACK = """
            {"schema": "community-control/policy-pack/1", "id": "xx-curfew", "version": 2, "kind": "curfew",
             "jurisdiction": "XX", "title": {"zh-CN": "宵禁", "en": "Curfew"}, "issuer": "The council",
             "documentNumber": "No. 7", "knownFrom": "2020-03-01",
             "citations": [{"title": "Order", "locator": "article 1", "confidence": "official"},
                           {"title": "Handbook", "locator": "page 2", "confidence": "repost"}],
             "periods": [{"from": "2020-03-01", "to": "2020-03-31", "parameters": {"hours": 6}},
                         {"from": "2020-04-01", "parameters": {"hours": 4}}]}
            """;

    @Test
    void readsNumbersByDate() {
        PolicyPack<?> pack = read(PACK);

        assertThat(pack.kind()).isEqualTo(KIND);
        assertThat(pack.version()).isEqualTo(2);
        assertThat(pack.title(Language.ZH_CN)).isEqualTo("宵禁");
        assertThat(pack.documentNumber()).contains("No. 7");
        assertThat(pack.confidence()).isEqualTo(Confidence.REPOST);
        assertThat(pack.on(LocalDate.of(2020, 3, 31)).parameters()).isEqualTo(new Curfew(6));
        assertThat(pack.on(LocalDate.of(2020, 4, 1)).parameters()).isEqualTo(new Curfew(4));
        assertThat(pack.on(LocalDate.of(2020, 2, 1)).reference().inForce()).isFalse();
        assertThat(pack.effective().isUnboundedEnd()).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "policy-pack/1 | policy-pack/2 | policy-schema | /schema",
                "\"curfew\", | \"curfw\", | policy-kind | /kind",
                "\"issuer\" | \"isuer\" | missing | /issuer",
                "\"issuer\" | \"isuer\": 1, \"issuer\" | unknown-member | /*",
                "\"issuer\": \"The council\", | `` | missing | /issuer",
                "\"hours\": 4 | \"hour\": 4 | missing | /periods/1/parameters/hours",
                "\"hours\": 4 | \"hours\": 4, \"hour\": 4 | unknown-member | /periods/1/parameters/*",
                "\"hours\": 4 | \"hours\": \"4\" | wrong-type | /periods/1/parameters/hours",
                "\"hours\": 4 | `` | missing | /periods/1/parameters/hours",
                "2020-04-01 | 2020-04-03 | policy-gap | /periods/1/from",
                "2020-04-01 | 2020-03-31 | policy-overlap | /periods/1/from",
                "2020-03-31 | 2020-02-28 | days-reversed | /periods/0/to",
                "\"en\": \"Curfew\" | \"fr\": \"Couvre-feu\" | policy-language | /title/*",
                "\"en\": \"Curfew\" | \"en\": \" \" | missing | /title/en",
                "official | rumour | unknown-code | /citations/0/confidence",
                "\"Order\" | \" \" | text-blank | /citations/0/title",
                "xx-curfew | XX | policy-id | /id",
                "\"version\": 2 | \"version\": 0 | too-small | /version",
                "\"version\": 2 | \"version\": 2, \"version\": 3 | json-repeated-member | ``",
            })
    void refuses(String part, String replacement, String code, String pointer) {
        String json = PACK.replace(part, replacement == null ? "" : replacement);
        assertThat(json).isNotEqualTo(PACK);

        assertThat(findings(json))
                .extracting(f -> f.place().file(), f -> f.place().pointer(), Finding::code)
                .containsExactly(tuple("pack.json", pointer == null ? "" : pointer, code));
    }

    @Test
    void namesTheDaysOfAGap() {
        Finding gap = findings(PACK.replace("2020-04-01", "2020-04-03")).get(0);

        assertThat(gap.message(Language.EN)).contains("2020-04-01").contains("2020-04-02");
    }

    @Test
    void reportsEverythingWrongWithTheNumbersAtOnce() {
        assertThat(findings(PACK.replace("\"hours\"", "\"hour\"")))
                .extracting(f -> f.place().pointer())
                .containsExactly("/periods/0/parameters/hours", "/periods/1/parameters/hours");
    }

    @Test
    void refusesAPackWithoutCitationsOrPeriods() {
        String none = PACK.replaceAll("(?s)\"citations\": \\[.*?\\]", "\"citations\": []")
                .replaceAll("(?s)\"periods\": \\[.*\\]", "\"periods\": []");

        assertThat(findings(none))
                .extracting(Finding::code, f -> f.place().pointer())
                .containsExactly(
                        tuple("policy-without-citation", "/citations"), tuple("policy-without-period", "/periods"));
    }

    @Test
    void refusesAPackThatIsCutShort() {
        DomainException.UnreadableInput refused =
                catchThrowableOfType(DomainException.UnreadableInput.class, () -> read(PACK.substring(0, 400)));

        assertThat(refused.finding().code()).isEqualTo("json-cut-short");
    }

    private static PolicyPack<?> read(String json) {
        return READER.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "pack.json");
    }

    private static List<Finding> findings(String json) {
        return catchThrowableOfType(DomainException.InvalidDocument.class, () -> read(json))
                .findings();
    }
}
