package org.communitycontrol.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.HumanOverride;
import org.communitycontrol.decision.Overridden;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.screening.Disposition;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

    private static final TypeReference<Decision<Disposition, VisitReason>> TYPE = new TypeReference<>() {};

    private static final String JSON = ("{'subject':'H-00001','asOf':'2020-02-16','outcome':{'value':'screened'},"
                    + "'reason':{'kind':'visited','on':'2020-02-10'},"
                    + "'policy':{'id':'cn-two-coverages-2020-02-16','version':1,'confidence':'design','inForce':true},"
                    + "'clauses':['2.21'],"
                    + "'inputs':[{'name':'visits','value':{'count':2}},{'name':'share','value':{'amount':0.5}},"
                    + "{'name':'first','value':{'day':'2020-02-08'}},{'name':'grid','value':{'id':'350203001001001'}}],"
                    + "'counterFacts':[{'code':'moved','inputs':[{'name':'fact','value':{'code':'moved'}}],"
                    + "'then':'moved'}]}")
            .replace('\'', '"');

    private static Decision<Disposition, VisitReason> decision() {
        return Decision.<Disposition, VisitReason>builder()
                .subject("H-00001")
                .asOf(LocalDate.of(2020, 2, 16))
                .reason(new VisitReason.Visited(LocalDate.of(2020, 2, 10)))
                .policy(new PolicyReference(new PolicyId("cn-two-coverages-2020-02-16"), 1, Confidence.DESIGN, true))
                .addClauses("2.21")
                .addInputs(
                        Input.count("visits", 2),
                        Input.amount("share", new BigDecimal("0.50")),
                        Input.day("first", LocalDate.of(2020, 2, 8)),
                        Input.id("grid", "350203001001001"))
                .addCounterFacts(new CounterFact<>("moved", List.of(Input.code("fact", "moved")), Disposition.MOVED))
                .build();
    }

    @Test
    void isWrittenLikeThis() {
        assertThat(StrictJson.write(decision())).isEqualTo(JSON);
    }

    @Test
    void isRebuiltFromItsOwnJson() {
        assertThat(StrictJson.read(JSON, TYPE)).isEqualTo(decision());
    }

    @Test
    void believesTheReasonAndNotTheWrittenOutcome() {
        String forged = JSON.replace("{\"value\":\"screened\"}", "{\"value\":\"excluded\"}");

        assertThat(StrictJson.read(forged, TYPE).outcome()).isEqualTo(decision().outcome());
    }

    @Test
    void saysWhatIsMissingWhenUndetermined() {
        Decision<Disposition, VisitReason> undetermined = Decision.<Disposition, VisitReason>builder()
                .subject("H-00002")
                .asOf(LocalDate.of(2020, 2, 16))
                .reason(new VisitReason.Unknown())
                .policy(decision().policy())
                .build();

        String json = StrictJson.write(undetermined);

        assertThat(json)
                .contains("\"outcome\":{\"undetermined\":[{\"code\":\"visit\",\"inputs\":[]}]}")
                .contains("\"reason\":{\"kind\":\"unknown\"}");
        assertThat(StrictJson.read(json, TYPE)).isEqualTo(undetermined);
    }

    @Test
    void keepsTheHumanDecisionBesideTheComputedOne() {
        Overridden<Disposition, VisitReason> both = decision()
                .overriddenBy(new HumanOverride<>(
                        Disposition.EXCLUDED,
                        "W-03",
                        "in-hospital",
                        LocalDate.of(2020, 2, 17),
                        "street-office-review"));

        String json = StrictJson.write(both);

        assertThat(json)
                .isEqualTo("{\"computed\":" + JSON + ",\"override\":{\"value\":\"excluded\",\"actor\":\"W-03\","
                        + "\"reason\":\"in-hospital\",\"on\":\"2020-02-17\",\"appeal\":\"street-office-review\"}}");
        assertThat(StrictJson.read(json, new TypeReference<Overridden<Disposition, VisitReason>>() {}))
                .isEqualTo(both);
    }

    @Test
    void refusesADecisionWithoutAReasonWithAnUnknownOneAndWithANull() {
        assertThat(refusal(JSON.replace("\"reason\":{\"kind\":\"visited\",\"on\":\"2020-02-10\"},", "")))
                .extracting(Finding::code, f -> f.place().pointer())
                .containsExactly("missing", "/reason");
        assertThat(refusal(JSON.replace("visited", "guessed")))
                .extracting(Finding::code, f -> f.place().pointer())
                .containsExactly("unknown-code", "/reason");
        assertThat(refusal(JSON.replace("{\"kind\":\"visited\",", "{")))
                .extracting(Finding::code, f -> f.place().pointer())
                .containsExactly("missing", "/reason");
        assertThat(refusal(JSON.replace("{\"id\":\"350203001001001\"}", "{\"id\":null}")))
                .extracting(f -> f.place().pointer())
                .isEqualTo("/inputs/3/value");
        assertThat(refusal(JSON.replace("cn-two-coverages-2020-02-16", "CN")))
                .extracting(Finding::code, f -> f.place().pointer())
                .containsExactly("policy-id", "/policy/id");
    }

    @Test
    void problemsAreRebuiltFromTheirOwnJson() {
        Problem problem = Problem.builder()
                .code("too-small")
                .addInputs(Input.count("limit", 1), Input.count("value", 0))
                .bound("1")
                .build();

        String json = StrictJson.write(problem);

        assertThat(json)
                .isEqualTo("{\"code\":\"too-small\",\"inputs\":[{\"name\":\"limit\",\"value\":{\"count\":1}},"
                        + "{\"name\":\"value\",\"value\":{\"count\":0}}],\"bound\":\"1\"}");
        assertThat(StrictJson.read(json, Problem.class)).isEqualTo(problem);
    }

    @Test
    void aFindingIsOneFlatLine() {
        Problem problem = Problem.builder()
                .code("too-small")
                .addInputs(Input.count("limit", 1), Input.count("value", 0))
                .bound("1")
                .nearest("1")
                .build();

        assertThat(StrictJson.write(new Finding(Place.at("facts.ndjson", 12, "/version"), problem)))
                .isEqualTo("{\"file\":\"facts.ndjson\",\"row\":12,\"pointer\":\"/version\",\"code\":\"too-small\","
                        + "\"message\":\"0 is below the least allowed, 1\",\"bound\":\"1\",\"nearest\":\"1\"}");
        assertThat(StrictJson.write(Finding.of(Place.inFile("a.csv"), "not-utf-8"), Language.ZH_CN))
                .isEqualTo("{\"file\":\"a.csv\",\"code\":\"not-utf-8\",\"message\":\"文本不是 UTF-8 编码\"}");
    }

    private static Finding refusal(String json) {
        DomainException.InvalidDocument refused =
                catchThrowableOfType(DomainException.InvalidDocument.class, () -> StrictJson.read(json, TYPE));
        return refused.findings().get(0);
    }
}
