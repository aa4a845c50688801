package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Level, parent and kind of every code of a list. */
class DivisionsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "11, province, '', province",
        "1101, city, 11, pseudo-city",
        "1103, city, 11, city",
        "4290, city, 42, pseudo-city",
        "110101, county, 1101, county",
        "110171, county, 1101, functional-zone",
        "110179, county, 1101, functional-zone",
        "110180, county, 1101, county",
        "110101001, street, 110101, subdistrict",
        "110101099, street, 110101, subdistrict",
        "110101100, street, 110101, town",
        "110101199, street, 110101, town",
        "110101200, street, 110101, township",
        "110101399, street, 110101, township",
        "110101400, street, 110101, quasi-town",
        "110101599, street, 110101, quasi-town",
        "110101600, street, 110101, other",
        "110101001001, community, 110101001, residents-committee",
        "110101001199, community, 110101001, residents-committee",
        "110101001200, community, 110101001, villagers-committee",
        "110101001399, community, 110101001, villagers-committee",
        "110101001400, community, 110101001, quasi-residents",
        "110101001499, community, 110101001, quasi-residents",
        "110101001500, community, 110101001, quasi-villagers",
        "110101001599, community, 110101001, quasi-villagers",
        "110101001600, community, 110101001, other",
        "110101001000, community, 110101001, other",
        "350527000000, community, 350527000, other",
        "350527000, street, 350527, other"
    })
    void saysLevelParentAndKindOfACode(String code, String level, String parent, String kind) throws IOException {
        // Two more counties of the city, so that none is the only one.
        assertThat(run("code\n" + code + "\n110198\n110199\n")).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        assertThat(out())
                .startsWith("code,level,parent,kind,valid,problem\n"
                        + String.join(",", code, level, parent, kind, "true", "") + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1101A1, not-digits",
        "１１, not-digits",
        "+11, not-digits",
        "11.0, not-digits",
        "110, length",
        "11010, length",
        "110101001001001, length",
        "990101, province",
        "91, province",
        "00, province"
    })
    void keepsWhatIsNoCodeAndSaysWhy(String code, String problem) throws IOException {
        CommandRun run = run("name,code\nx," + code + "\ny,35\n");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err())
                .startsWith("list.csv:2 code: ")
                .contains("[division-" + problem)
                .hasLineCount(1);
        assertThat(out())
                .isEqualTo("code,level,parent,kind,valid,problem\n" + code + ",,,,false," + problem
                        + "\n35,province,,province,true,\n");
    }

    @Test
    void keepsTheFirstOfRowsWithOneCode() throws IOException {
        CommandRun run = run("code,name\n35,a\n3502,b\n35,c\n12 4,d\n12 4,e\n");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines())
                .containsExactly(
                        "list.csv:4 code: the key was there before, in row 2: the first is kept [repeated-key]",
                        "list.csv:5 code: a division code is made of the digits 0 to 9 only [division-not-digits]",
                        "list.csv:6 code: the key was there before, in row 5: the first is kept [repeated-key]");
        assertThat(out().lines()).hasSize(4);
    }

    @Test
    void callsTheOnlyCountyOfItsCityAPlaceholder() throws IOException {
        run("code\n4419\n441900\n4420\n442001\n442002\n");

        assertThat(out())
                .contains("441900,county,4419,placeholder,true,\n")
                .contains("442001,county,4420,county,true,\n");
    }

    @Test
    void leavesOutARowWithoutItsCells() throws IOException {
        CommandRun run = run("code,name\n35,x,y\n3502,x\n");

        assertThat(run.err()).startsWith("list.csv:2: ").contains("[csv-cells]");
        assertThat(out().lines()).containsExactly("code,level,parent,kind,valid,problem", "3502,city,35,city,true,");
    }

    private CommandRun run(String list) throws IOException {
        return CommandRun.of(
                "divisions",
                Files.writeString(folder.resolve("list.csv"), list),
                "--out",
                folder.resolve("levels.csv"));
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("levels.csv"));
    }
}
