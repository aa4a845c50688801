package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The two tables that need no input. */
class ClausesPoliciesTest {

    private static final String PACK = "cn-two-coverages-2020-02-16";

    @Test
    void listsTheHundredAndFourClausesWithWhatImplementsEach() {
        CommandRun run = CommandRun.of("clauses");

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(run.out().lines().filter(line -> !line.startsWith("\t"))).hasSize(104);
        assertThat(run.out())
                .contains("\n2.21\t")
                .contains("\torg.communitycontrol.screening.TwoFullCoverages#decide\tTwoFullCoveragesTest#");
    }

    @Test
    void showsOneClauseInTheLanguageThatIsAskedFor() {
        CommandRun english = CommandRun.of("clauses", "2.21");
        CommandRun chinese = CommandRun.of("clauses", "2.21", "--lang", "zh-CN");

        assertThat(english.out().lines().findFirst().orElse("")).matches("2\\.21\t[a-z-]+\t[\\x20-\\x7e]+");
        assertThat(chinese.out().lines().findFirst().orElse("")).matches("2\\.21\t[a-z-]+\t.*\\p{IsHan}.*");
        assertThat(chinese.out().lines().skip(1))
                .containsExactlyElementsOf(english.out().lines().skip(1).toList());
    }

    @Test
    void makesAPageOfTheClausesThatAskForSomething() {
        String page = CommandRun.of("clauses", "--page").out();

        assertThat(page).startsWith("# Clauses\n\n| clause | kind |");
        assertThat(page.lines().skip(2)).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
        assertThat(page.lines().skip(4).map(line -> line.split(" \\| ", -1).length))
                .containsOnly(7);
    }

    @Test
    void listsThePacksWithTheirTitlesAndDates() {
        assertThat(CommandRun.of("policies").out())
                .contains(PACK + "\tThe two full coverages: door-to-door screening and key-group monitoring"
                        + "\t2020-02-16\t\n")
                .doesNotContain("\r");
        assertThat(CommandRun.of("policies", "--lang", "zh-CN").out())
                .contains(PACK + "\t入户排查和重点群体监控“两个全覆盖”\t2020-02-16\t\n");
    }

    @Test
    void printsAPackInFullWithItsCitations() throws IOException {
        CommandRun run = CommandRun.of("policies", PACK);
        JsonNode pack = new JsonMapper().readTree(run.out());

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(pack.get("id").asText()).isEqualTo(PACK);
        assertThat(pack.get("citations"))
                .hasSizeGreaterThan(1)
                .allSatisfy(citation ->
                        assertThat(citation.get("confidence").asText()).isNotEmpty());
        assertThat(CommandRun.reading(run.out(), "check", "-", "--as", "policy").status())
                .isEqualTo(ExitStatus.CLEAN);
    }

    @Test
    void refusesAnUnknownPackAndAnUnknownClause() {
        assertThat(CommandRun.of("policies", "xx"))
                .isEqualTo(new CommandRun(
                        ExitStatus.UNUSABLE, "", "no shipped policy pack has this id [unknown-policy]\n"));
        assertThat(CommandRun.of("clauses", "8.1").status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void helpsWithEveryCommandByAnExample() {
        for (String command : new String[] {
            "report",
            "check",
            "divisions",
            "coverage",
            "locate",
            "tier",
            "situation",
            "zones",
            "generate",
            "clauses",
            "policies"
        }) {
            CommandRun run = CommandRun.of(command, "--help");
            assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
            assertThat(run.out()).contains("Example: community-control " + command);
        }
    }
}
