package org.communitycontrol.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.Divisions;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.intake.Households;
import org.communitycontrol.json.intake.Persons;
import org.communitycontrol.json.mapper.Sheet;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.json.packs.PackReader;
import org.communitycontrol.message.Language;
import org.communitycontrol.screening.CoverageRule;
import org.junit.jupiter.api.Test;

/** Plants a resident's identity number in every wrong place and looks for any six of its characters in what comes out. */
class CanaryTest {

    private static final String CANARY = "11010519491231002X";
    private static final LocalDate AS_OF = LocalDate.of(2020, 2, 16);

    private static final String PERSON =
            "{'id':'P-1','household':'H-1','name':'N','birthDate':'1950-01-01','sex':'female',"
                    + "'keyGroups':[{'group':'returnee','from':'2020-02-05'}]}";
    private static final String HOUSEHOLD =
            "{'id':'H-1','community':'350203001001','address':'A','location':{'longitude':118.08,'latitude':24.45}}";
    private static final String FACT = "{'id':'F-1','kind':'household-visit','version':1,"
            + "'subject':{'type':'household','id':'H-1'},'occurredOn':'2020-02-10',"
            + "'recordedAt':'2020-02-10T09:30:00Z','recorder':'W-03','payload':{'disposition':'screened'}}";
    private static final String PACK = "{'schema':'community-control/policy-pack/1','id':'p','version':1,"
            + "'kind':'coverage','jurisdiction':'CN','title':{'zh-CN':'t','en':'t'},'issuer':'i',"
            + "'knownFrom':'2020-02-16','citations':[{'title':'t','locator':'l','confidence':'notice'}],"
            + "'periods':[{'from':'2020-02-16','parameters':{'householdScreeningDays':14,"
            + "'keyGroupMonitoringDays':1,'keyGroups':['returnee']}}]}";

    @Test
    void neverAppearsInWhatIsSaidOfADocument() {
        for (String document : planted(Sheet.GOOD.replace('"', '\''))) {
            check(() -> StrictJson.read(document, Sheet.class), document);
            check(() -> StrictJson.read(document, JsonNode.class), document);
            check(() -> StrictJson.read("{\"counts\":" + document + "}", Sheet.class), document);
            check(() -> StrictJson.read(document, new TypeReference<List<Sheet>>() {}), document);
        }
    }

    @Test
    void neverAppearsInWhatIsSaidOfARecord() {
        for (String line : planted(PERSON)) {
            check(() -> Persons.read(in(line + "\n" + json(PERSON)), "persons.ndjson", AS_OF), line);
        }
        for (String line : planted(HOUSEHOLD)) {
            check(() -> Households.read(in(line + "\n" + json(HOUSEHOLD)), "households.ndjson"), line);
        }
        for (String line : planted(FACT)) {
            check(() -> Facts.read(in(line + "\n" + json(FACT)), "facts.ndjson"), line);
        }
    }

    @Test
    void neverAppearsInWhatIsSaidOfAPack() {
        PackReader reader = PackReader.of(CoverageRule.KIND);
        for (String document : planted(PACK)) {
            check(() -> reader.read(in(document), "pack.json").id(), document);
        }
    }

    @Test
    void neverAppearsInWhatIsSaidOfATable() {
        for (String table : List.of(
                CANARY + ",name\n1,2\n",
                CANARY + "," + CANARY + "\n",
                "code,name\n" + CANARY + ",x\n",
                "code,name\n" + CANARY + "," + CANARY + "," + CANARY + "\n",
                "code,name\n\"" + CANARY + "\"" + CANARY + ",x\n",
                "code,name\n\"" + CANARY,
                "code,name\n1," + CANARY.repeat(5_000) + "\n")) {
            check(() -> Divisions.read(in(table), "divisions.csv"), table);
            check(() -> Csv.requiring("code").read(in(table), "a.csv", Object::toString), table);
        }
    }

    /** Returns the document with the canary in place of each value, name and structural piece, and beside them. */
    private static List<String> planted(String singleQuoted) {
        String good = json(singleQuoted);
        String canary = '"' + CANARY + '"';
        List<String> documents = new ArrayList<>(List.of(
                canary,
                CANARY,
                "[" + canary + "]",
                "{" + canary + ":" + canary + "}",
                good + CANARY,
                good.substring(0, good.length() - 1) + "," + canary + ":1}",
                good.substring(0, good.length() - 1) + "," + canary + ":1," + canary + ":2}",
                "{" + canary + ":{" + canary + ":1," + canary + ":1}," + good.substring(1)));
        for (int at = 0; at < good.length(); at++) {
            if (":,[{".indexOf(good.charAt(at)) >= 0) {
                int end = at + 1;
                while (end < good.length() && ",}]".indexOf(good.charAt(end)) < 0) {
                    end++;
                }
                documents.add(good.substring(0, at + 1) + canary + good.substring(end));
                documents.add(good.substring(0, at + 1) + CANARY + good.substring(end));
                documents.add(good.substring(0, at + 1) + "{" + canary + ":" + canary + "}" + good.substring(end));
                documents.add(good.substring(0, at + 1) + "[" + canary + "]" + good.substring(end));
                documents.add(good.substring(0, at + 1) + CANARY.substring(0, 17) + good.substring(end));
                documents.add(good.substring(0, at + 1) + canary + ":1," + good.substring(at + 1));
            }
        }
        return documents;
    }

    private static void check(Supplier<?> action, String document) {
        StringBuilder said = new StringBuilder();
        try {
            Object result = action.get();
            if (result instanceof Accepted<?> accepted) {
                said.append(accepted);
                accepted.findings().forEach(finding -> say(said, finding));
            }
        } catch (DomainException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            said.append(trace);
            if (e instanceof DomainException.InvalidDocument invalid) {
                invalid.findings().forEach(finding -> say(said, finding));
            }
            if (e instanceof DomainException.UnreadableInput unreadable) {
                say(said, unreadable.finding());
            }
            assertThat(e.getCause()).isNull();
        }
        for (int i = 0; i + 6 <= CANARY.length(); i++) {
            assertThat(said.toString()).as(document).doesNotContain(CANARY.substring(i, i + 6));
        }
    }

    private static void say(StringBuilder said, Finding finding) {
        said.append(finding).append(StrictJson.write(finding, Language.EN)).append(finding.message(Language.ZH_CN));
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
