package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.ProofRule;
import org.communitycontrol.workforce.record.DutyRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duty and its proof in {@code facts.ndjson}. */
class DutyRecordsTest {

    private static final Policy<ProofRule> THREE_DAYS = Policy.adHoc(ProofRule.builder()
            .publicityDays(3)
            .dayCount(DayCount.START_EXCLUDED)
            .signOff(true)
            .build());

    private static final String SERVED = "{\"id\":\"D-1\",\"kind\":\"duty-served\","
            + "\"occurredOn\":\"2020-02-03\",\"payload\":{\"breaks\":[{\"end\":\"01:00\",\"start\":\"00:30\"}],"
            + "\"category\":\"direct-contact\",\"end\":\"06:00\",\"post\":\"checkpoint\",\"role\":\"grid-worker\","
            + "\"sheets\":[\"S-1\"],\"start\":\"22:00\"},\"recordedAt\":\"2020-02-04T00:00:00Z\","
            + "\"recorder\":\"R\",\"subject\":{\"id\":\"W-1\",\"type\":\"worker\"},\"version\":1}\n";

    @Test
    void readsADutyAcrossMidnightWithItsBreakAndWritesTheSameBytes() throws IOException {
        Ledger ledger = ledger(SERVED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Facts.write(out, ledger);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SERVED);
        Duty duty = DutyRecords.of(ledger).duties().get(0);
        assertThat(duty.minutes()).isEqualTo(450);
        assertThat(duty.date()).isEqualTo("2020-02-03");
        assertThat(duty.category().orElseThrow().code()).isEqualTo("direct-contact");
        assertThat(DutyRecords.of(ledger).sheets(duty)).containsExactly("S-1");
    }

    /** Put up on the 4th, three whole days after it: to the 7th. An objection stops it until it is answered. */
    @ParameterizedTest
    @CsvSource({"2020-02-06, false", "2020-02-07, true", "2020-02-08, false", "2020-02-09, true"})
    void isProvedOnceItHungLongEnoughAndNothingStandsAgainstIt(LocalDate asOf, boolean proved) throws IOException {
        DutyRecords facts = DutyRecords.of(ledger(SERVED
                + step("A", "attended", "2020-02-03", "")
                + step("B", "signed-off", "2020-02-04", "\"by\":\"W-9\"")
                + step("C", "published", "2020-02-04", "")
                + step("D", "objected", "2020-02-08", "\"objection\":\"O-1\"")
                + step("E", "objection-answered", "2020-02-09", "\"objection\":\"O-1\",\"upheld\":false")));

        assertThat(facts.refused()).isEmpty();
        assertThat(facts.proved(asOf, THREE_DAYS).test(facts.duties().get(0))).isEqualTo(proved);
    }

    @Test
    void isNotProvedOnNoSheetNorOnOneThatNobodyDidAnythingAbout() throws IOException {
        DutyRecords without = DutyRecords.of(ledger(SERVED.replace("\"sheets\":[\"S-1\"],", "")));
        DutyRecords untouched = DutyRecords.of(ledger(SERVED));

        assertThat(without.proved(LocalDate.of(2020, 3, 1), THREE_DAYS)
                        .test(without.duties().get(0)))
                .isFalse();
        assertThat(untouched
                        .proved(LocalDate.of(2020, 3, 1), THREE_DAYS)
                        .test(untouched.duties().get(0)))
                .isFalse();
    }

    /** The same shift recorded again on a sheet that an objection waits on is held back with it. */
    @Test
    void isNotProvedWhileSomethingStandsAgainstAnotherSheetThatListsIt() throws IOException {
        String proved = SERVED
                + step("A", "attended", "2020-02-03", "")
                + step("B", "signed-off", "2020-02-04", "\"by\":\"W-9\"")
                + step("C", "published", "2020-02-04", "");
        String again = SERVED.replace("D-1", "D-2").replace("S-1", "S-2")
                + step("X", "objected", "2020-02-04", "\"objection\":\"O-1\"").replace("S-1", "S-2");
        DutyRecords facts = DutyRecords.of(ledger(proved + again));

        assertThat(facts.duties()).hasSize(1);
        assertThat(facts.sheets(facts.duties().get(0))).containsExactly("S-1", "S-2");
        assertThat(facts.proved(LocalDate.of(2020, 3, 1), THREE_DAYS)
                        .test(facts.duties().get(0)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "duty-served; worker; {'role':'r','post':'p','start':'08:00'}; /payload/end missing",
                "duty-served; worker; {'role':'r','post':'p','start':'8:00','end':'09:00'}; /payload/start not-a-time",
                "duty-served; worker; {'role':'r','post':'p','start':'24:00','end':'09:00'}; /payload/start not-a-time",
                "duty-served; worker; {'role':'r','post':'p','start':'08:00','end':'09:00',"
                        + "'breaks':[{'start':'07:00','end':'08:30'}]}; /payload/breaks break-outside-shift",
                "duty-served; worker; {'role':'r','post':'p','start':'08:00','end':'09:00','pay':1};"
                        + " /payload unknown-member",
                "duty-served; worker; {'role':'r','post':'p','start':'08:00','end':'09:00','sheets':['']};"
                        + " /payload/sheets identifier-length",
                "duty-served; person; {'role':'r','post':'p','start':'08:00','end':'09:00'};"
                        + " /subject/type wrong-subject",
                "duty-attended; worker; {}; /subject/type wrong-subject",
                "duty-attended; duty-sheet; {'by':'W'}; /payload unknown-member",
                "duty-signed-off; duty-sheet; {}; /payload/by missing",
                "duty-objected; duty-sheet; {'objection':''}; /payload/objection identifier-length",
                "duty-objection-answered; duty-sheet; {'objection':'o','upheld':1}; /payload/upheld not-a-flag",
            })
    void refusesWhatItCannotRead(String kind, String subject, String payload, String problem) throws IOException {
        DutyRecords facts = DutyRecords.of(
                ledger(("{'id':'F','kind':'" + kind + "','version':1,'subject':{'type':'" + subject + "','id':'S'},"
                                + "'occurredOn':'2020-02-03','recordedAt':'2020-02-04T00:00:00Z','recorder':'R',"
                                + "'payload':" + payload + "}\n")
                        .replace('\'', '"')));

        assertThat(facts.refused().values())
                .extracting(
                        refused -> refused.pointer() + ' ' + refused.problem().code())
                .containsExactly(problem);
        assertThat(facts.duties()).isEmpty();
    }

    private static String step(String id, String kind, String on, String payload) {
        return "{\"id\":\"" + id + "\",\"kind\":\"duty-" + kind + "\",\"occurredOn\":\"" + on + "\",\"payload\":{"
                + payload + "},\"recordedAt\":\"2020-02-04T00:00:00Z\",\"recorder\":\"R\","
                + "\"subject\":{\"id\":\"S-1\",\"type\":\"duty-sheet\"},\"version\":1}\n";
    }

    private static Ledger ledger(String lines) {
        List<Fact> facts = new ArrayList<>();
        Facts.lines()
                .forEachPlaced(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        "facts.ndjson",
                        placed -> facts.add(placed.value()),
                        finding -> {
                            throw new AssertionError(finding.code());
                        });
        return Ledger.of(facts);
    }
}
