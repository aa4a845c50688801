package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.identity.RegisterEntry;
import org.communitycontrol.identity.WrittenResidentId;
import org.communitycontrol.people.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 16);

    @Test
    void keepsARightNumberAsOne() {
        RegisterEntry entry = one("{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"11010519491231002x\"}");
        assertThat(entry.person().residentId()).contains(ResidentId.parse("11010519491231002X"));
        assertThat(entry.writtenId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491231",
                "1.10105E+17",
                "990105194912310021",
                "１１010519491231002X",
                "unknown"
            })
    void keepsThePersonWithANumberThatIsMistyped(String number) {
        RegisterEntry entry = one("{\"id\":\"P-1\",\"household\":\"H-1\",\"name\":\"王大明\",\"residentId\":\"" + number
                + "\",\"keyGroups\":[{\"group\":\"returnee\",\"from\":\"2020-02-10\"}]}");
        assertThat(entry.person().residentId()).isEmpty();
        assertThat(entry.person().keyGroups()).hasSize(1);
        assertThat(entry.writtenId()).contains(WrittenResidentId.parse(number));
        assertThat(entry.toString()).doesNotContain(number, "王大明");
    }

    @Test
    void keepsANumberThatContradictsTheDateOfBirthAsItIsWritten() {
        RegisterEntry entry = one("{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"11010519491231002X\","
                + "\"birthDate\":\"1949-12-30\"}");
        assertThat(entry.writtenId()).isPresent();
        assertThat(entry.person().birthDate()).isEqualTo(Optional.of(LocalDate.of(1949, 12, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":110105194912310020}",
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":null}",
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"\"}",
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"110105\\u0000\"}",
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"birthDate\":\"2020-02-17\"}",
                "{\"id\":\"P-1\",\"residentId\":\"110105194912310021\"}",
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"110105194912310021\",\"idNo\":\"1\"}",
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"110105194912310021\",\"residentId\":\"1\"}",
                "{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"110105194912310021\"",
                "[\"110105194912310021\"]"
            })
    void refusesEverythingElseThatIsWrongAndRepeatsNoneOfIt(String line) {
        Accepted<RegisterEntry> read = read("{\"id\":\"P-0\",\"household\":\"H-1\"}\n" + line + "\n");
        assertThat(read.values()).hasSize(1);
        assertThat(read.findings())
                .isNotEmpty()
                .extracting(Finding::toString)
                .noneMatch(text -> text.contains("110105"));
    }

    private static RegisterEntry one(String line) {
        Accepted<RegisterEntry> read = read(line);
        assertThat(read.findings()).isEmpty();
        return read.values().get(0);
    }

    private static Accepted<RegisterEntry> read(String lines) {
        return RegisterEntries.lines(DAY)
                .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "persons.ndjson");
    }
}
