package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.message.Language;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.territory.Division;
import org.junit.jupiter.api.Test;

class RegistersTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 2, 16);
    private static final String HOUSEHOLD = "{\"id\":\"H-00001\",\"community\":\"350203001001\","
            + "\"grid\":\"350203001001001\",\"address\":\"中山路1号\",\"location\":{\"longitude\":118.08,\"latitude\":24.45}}";
    private static final String PERSON = "{\"id\":\"P-000001\",\"household\":\"H-00001\",\"name\":\"王小明\","
            + "\"residentId\":\"11010519491231002X\",\"phone\":\"13800000000\",\"birthDate\":\"1949-12-31\","
            + "\"sex\":\"female\",\"keyGroups\":[{\"group\":\"returnee\",\"from\":\"2020-02-05\",\"to\":\"2020-02-18\"}]}";
    private static final String FACT =
            "{\"id\":\"F-0000001\",\"kind\":\"household-visit\",\"occurredOn\":\"2020-02-10\","
                    + "\"payload\":{\"disposition\":\"screened\"},\"recordedAt\":\"2020-02-10T09:30:00Z\",\"recorder\":\"W-03\","
                    + "\"subject\":{\"id\":\"H-00001\",\"type\":\"household\"},\"version\":1}";

    @Test
    void readsHouseholds() {
        Accepted<Household> read = Households.read(
                in(HOUSEHOLD + "\n" + HOUSEHOLD + "\n{\"id\":\"H-2\",\"community\":\"350203001002\"}\n"
                        + "{\"id\":\"H-3\",\"community\":\"3502\"}\n"
                        + "{\"id\":\"H-4\",\"community\":\"350203001002\",\"grid\":\"350203001001001\"}\n"
                        + "{\"id\":\"H-5\",\"community\":\"35020300100x\"}\n"),
                "households.ndjson");

        assertThat(read.values()).extracting(h -> h.id().value()).containsExactly("H-00001", "H-2");
        assertThat(read.findings())
                .extracting(f -> f.place().row(), f -> f.place().pointer(), Finding::code)
                .containsExactly(
                        tuple(2L, "/id", "repeated-key"),
                        tuple(4L, "/community", "community-level"),
                        tuple(5L, "/grid", "grid-outside-community"),
                        tuple(6L, "/community", "division-not-digits"));
    }

    @Test
    void readsPersonsAndReportsWhoIsNotBornYet() {
        Accepted<Person> read = Persons.read(
                in(PERSON + "\n{\"id\":\"P-2\",\"household\":\"H-00001\"}\n"
                        + "{\"id\":\"P-3\",\"household\":\"H-00001\",\"birthDate\":\"2020-02-17\"}\n"
                        + "{\"id\":\"P-4\",\"household\":\"H-00001\",\"birthDate\":\"1850-01-01\"}\n"
                        + "{\"id\":\"P-5\",\"household\":\"H-00001\",\"residentId\":\"110105194912310021\"}\n"
                        + "{\"id\":\"P-6\"}\n"),
                "persons.ndjson",
                AS_OF);

        assertThat(read.values())
                .as(read.findings().toString())
                .extracting(p -> p.id().value())
                .containsExactly("P-000001", "P-2", "P-4");
        assertThat(read.values().get(1).keyGroups()).isEmpty();
        assertThat(read.findings())
                .extracting(f -> f.place().row(), f -> f.place().pointer(), Finding::code)
                .containsExactly(
                        tuple(3L, "/birthDate", "not-yet-born"),
                        tuple(5L, "/residentId", "resident-id-check"),
                        tuple(6L, "/household", "missing"));
    }

    @Test
    void saysThatATextIsWantedWhereANumberStands() {
        Accepted<Person> read = Persons.read(
                in("{\"id\":1,\"household\":\"H-1\"}\n"
                        + "{\"id\":\"P-2\",\"household\":\"H-1\",\"phone\":13800138000}\n"
                        + "{\"id\":\"P-3\",\"household\":\"H-1\",\"residentId\":11010519491231002}\n"),
                "persons.ndjson",
                AS_OF);

        assertThat(read.findings())
                .extracting(f -> f.place().pointer(), f -> f.message(Language.EN))
                .containsExactly(
                        tuple("/id", "the JSON value is not of the expected type, string"),
                        tuple("/phone", "the JSON value is not of the expected type, string"),
                        tuple("/residentId", "the JSON value is not of the expected type, string"));
    }

    @Test
    void writesPersonsMaskedUnlessAPurposeIsGiven() {
        Person person = Persons.read(in(PERSON), "a", AS_OF).values().get(0);
        Household household = Households.read(in(HOUSEHOLD), "a").values().get(0);

        assertThat(StrictJson.write(person))
                .doesNotContain("小明")
                .doesNotContain("1949123")
                .doesNotContain("13800000000")
                .contains("\"residentId\":\"11****************\"");
        assertThat(StrictJson.write(household)).doesNotContain("中山").doesNotContain("118.08");
        assertThat(StrictJson.write(person, Purpose.RECORD_KEEPING)).isEqualTo(PERSON);
        assertThat(StrictJson.write(household, Purpose.RECORD_KEEPING)).isEqualTo(HOUSEHOLD);
    }

    @Test
    void readsFactsAndWritesTheirCanonicalForm() {
        String unknown = FACT.replace("household-visit", "made-up").replace("F-0000001", "F-2");
        Accepted<Fact> read = Facts.read(
                in("  " + unknown.replace("1}", "1.0}") + "\n" + FACT + "\n" + FACT + "\n"
                        + FACT.replace("2020-02-10\"", "2020-02-30\"") + "\n"
                        + FACT.replace("\"version\"", "\"verzion\"") + "\n"
                        + FACT.replace("{\"disposition\":\"screened\"}", "[]") + "\n"
                        + FACT.replace("screened", "a\\ud800b") + "\n"),
                "facts.ndjson");

        assertThat(read.values()).hasSize(3);
        assertThat(read.findings()).extracting(f -> f.place().row()).containsExactly(4L, 5L, 6L, 7L);
        assertThat(read.findings().get(0).place().pointer()).isEqualTo("/occurredOn");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Facts.write(out, Ledger.of(read.values()));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(FACT + "\n" + unknown + "\n");
    }

    @Test
    void readsDivisions() {
        Accepted<Division> read = Divisions.read(
                in("name,code\n福建省,35\n,3502\n思明区,350203\n思明,350203\n某处,99\n\n鼓浪屿,35020\n"), "divisions.csv");

        assertThat(read.values()).extracting(d -> d.code().value()).containsExactly("35", "350203");
        assertThat(read.findings())
                .extracting(f -> f.place().row(), f -> f.place().column(), Finding::code)
                .containsExactly(
                        tuple(3L, "name", "missing"),
                        tuple(5L, "code", "repeated-key"),
                        tuple(6L, "code", "division-province"),
                        tuple(8L, "code", "division-length"));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
