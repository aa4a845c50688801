package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The command {@code situation}. */
class SituationCommandTest extends RiskCommandFolder {

    private static final String SITUATION = "cn-community-situation-2020-01-24";

    /** Worked example W2. */
    @Test
    void situationSaysWhatTheCasesMakeOfACommunity() throws IOException {
        Path cases = write(
                "confirmed.csv",
                "community,case,date,source_known,place\n"
                        + "home,1,2020-02-01,true,h\n"
                        + "home,2,2020-02-15,true,h\n"
                        + "later,1,2020-02-01,true,h\n"
                        + "later,2,2020-02-16,true,h\n"
                        + "spread,1,2020-02-01,false,h1\n"
                        + "spread,2,2020-02-15,false,h2\n"
                        + "linked,1,2020-02-01,false,h1\n"
                        + "linked,2,2020-02-15,true,h2\n"
                        + "unsaid,1,2020-02-01,,h1\n"
                        + "unsaid,2,2020-02-15,false,h2\n"
                        + "home,2,2020-02-15,false,h3\n"
                        + "home,3,2020-02-15,perhaps,h3\n");
        Path dates = write(
                "dates.csv",
                "date,community\n2020-02-16,later\n2020-01-31,home\n2020-02-14,home\n2020-02-15,home\n"
                        + "2020-02-15,spread\n2020-02-15,linked\n2020-02-15,unsaid\n2020-02-15,empty\n");
        CommandRun run = run("situation", SITUATION, "--cases", cases, "--dates", dates);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err())
                .contains("confirmed.csv:12 case", "[repeated-key]", "confirmed.csv:13 source_known", "[not-a-flag]");
        assertThat(out())
                .isEqualTo("community,date,situation,reason\n"
                        + "later,2020-02-16,case-appeared,cases-apart|same-place-beyond-window\n"
                        + "home,2020-01-31,no-case-found,no-confirmed-case\n"
                        + "home,2020-02-14,case-appeared,cases-apart\n"
                        + "home,2020-02-15,outbreak,same-place\n"
                        + "spread,2020-02-15,transmission,unknown-sources\n"
                        + "linked,2020-02-15,case-appeared,cases-apart|near-in-different-places\n"
                        + "unsaid,2020-02-15,undetermined,case-incomplete|near-in-different-places\n"
                        + "empty,2020-02-15,no-case-found,no-confirmed-case\n");
    }
}
