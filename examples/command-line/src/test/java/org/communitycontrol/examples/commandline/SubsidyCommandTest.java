package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of Tianjin from a duty table to its statement, and what the command refuses. */
class SubsidyCommandTest {

    private static final String HEADER = "worker,date,role,post,start,end\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void paysTheWorkedExampleToTheFen() throws IOException {
        StringBuilder duty = new StringBuilder(HEADER);
        for (int day = 1; day <= 25; day++) {
            String post = day <= 17 ? "service-centre" : "checkpoint";
            String end = day <= 17 ? "16:00" : day <= 22 ? "13:30" : "12:00";
            duty.append("w1,2020-03-").append(day < 10 ? "0" : "").append(day);
            duty.append(",community-worker,")
                    .append(post)
                    .append(",08:00,")
                    .append(end)
                    .append('\n');
        }
        duty.append(
                "a0,2020-03-31,acrobat,checkpoint,20:00,24:00\nw9,2020-04-01,community-worker,checkpoint,08:00,24:00\n");

        CommandRun run = run(duty.toString(), "tianjin-2020", "--explain", folder.resolve("lines.ndjson"));

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(Files.readString(folder.resolve("out.csv")))
                .isEqualTo("worker,recognised_days,gross,cut,net,share_city,share_district\n"
                        + "a0,0,0.00,0.00,0.00,0.00,0.00\n"
                        + "w1,19.5,1365.00,0.00,1365.00,682.50,682.50\n");
        List<String> lines = Files.readAllLines(folder.resolve("lines.ndjson"));
        assertThat(lines).hasSize(26);
        assertThat(lines.get(0))
                .isEqualTo("{\"worker\":\"a0\",\"date\":\"2020-03-31\",\"post\":\"checkpoint\",\"role\":\"acrobat\","
                        + "\"minutes\":240,\"recognisedDays\":0,\"amount\":{\"amount\":\"0.00\",\"currency\":\"CNY\"},"
                        + "\"reason\":\"no-rate-for-role\",\"mixed\":false,\"explanation\":{\"zh-CN\":"
                        + "\"不计发:方案没有身份 acrobat 在此类值守的标准\",\"en\":"
                        + "\"not paid: the scheme has no rate for the role acrobat in this duty\"},"
                        + "\"scheme\":\"tianjin-2020\",\"version\":1,\"confidence\":\"design\",\"inForce\":true,"
                        + "\"source\":\"津新冠防指〔2020〕137号;津民发〔2020〕9号\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "tianjin-2020, community-staff, check-point, 70.00",
        "tianjin-2020, 村两委成员, 社区卡口, 70.00",
        "tianjin-2020, grid-member, party-masses-center, 70.00",
        "tianjin-2020, community-worker, party-service-center, 70.00",
        "tianjin-2020, volunteer, checkpoint, 0.00",
        "tianjin-2020, community-worker, canteen, 0.00",
        "tianjin-xiqing-2020, residents-committee-member, canteen, 50.00",
        "tianjin-xiqing-2020, seconded, checkpoint, 0.00",
        "xiamen-2020, 专职网格员, checkpoint, 150.00",
        "shizuishan-2020, prevention-staff, hotel, 200.00",
        "shizuishan-2020, direct-contact, ward, 300.00"
    })
    void usualWordsForRolesAndPostsArePaid(String scheme, String role, String post, String gross) throws IOException {
        run(HEADER + "w1,2020-03-07," + role + ',' + post + ",08:00,18:00\n", scheme);

        assertThat(Files.readAllLines(folder.resolve("out.csv")).get(1).split(",", -1)[2])
                .isEqualTo(gross);
    }

    @Test
    void overlapsPayOnceAndAreFound() throws IOException {
        String rows = HEADER
                + "w1,2020-03-01,community-worker,checkpoint,08:00,12:00\n"
                + "w1,2020-03-01,community-worker,checkpoint,10:00,14:00\n";

        CommandRun run = run(rows, "tianjin-2020");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).contains("duty.csv:3:").contains("[duty-overlaps]");
        assertThat(Files.readString(folder.resolve("out.csv"))).contains("w1,0.5,35.00,0.00,35.00,17.50,17.50\n");
    }

    @Test
    void aSettingDecidesWhatTheTextLeavesOpen() throws IOException {
        StringBuilder duty = new StringBuilder(HEADER);
        for (int day = 1; day <= 31; day++) {
            duty.append("w1,2020-03-").append(day < 10 ? "0" : "").append(day);
            duty.append(",community-worker,checkpoint,20:00,00:00\n");
        }

        run(duty.toString(), "tianjin-xiqing-2020");
        assertThat(Files.readString(folder.resolve("out.csv"))).endsWith("w1,31,1550.00,50.00,1500.00,1500.00\n");
        run(duty.toString(), "tianjin-xiqing-2020", "--set", "cap=false");
        assertThat(Files.readString(folder.resolve("out.csv"))).endsWith("w1,31,1550.00,0.00,1550.00,1550.00\n");
    }

    @Test
    void theWorkbookIsTheSameTwice() throws IOException {
        String rows = HEADER + "w1,2020-03-01,community-worker,checkpoint,08:00,16:00\n";

        run(rows, "tianjin-2020", "--format", "xlsx");
        byte[] once = Files.readAllBytes(folder.resolve("out.csv"));
        run(rows, "tianjin-2020", "--format", "xlsx", "--lang", "zh-CN");

        assertThat(Files.readAllBytes(folder.resolve("out.csv")))
                .isEqualTo(once)
                .startsWith('P', 'K');
    }

    @Test
    void aSchemeOfTheHostIsAFile() throws IOException {
        Path stipend = Path.of("..", "data", "subsidy", "example-volunteer-stipend.json");
        String rows = HEADER + "v1,2020-03-01,volunteer,checkpoint,08:00,10:45\n";

        assertThat(run(rows, stipend.toString()).status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(Files.readString(folder.resolve("out.csv")))
                .isEqualTo("worker,recognised_days,gross,cut,net,share_street\nv1,0,25.00,0.00,25.00,25.00\n");
    }

    @Test
    void refusesWhatIsNoSchemeMonthOrSettingAndWritesNothing() throws IOException {
        assertThat(run(HEADER, "no-such-scheme").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run(HEADER, "cn-two-coverages-2020-02-16").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run(HEADER, "tianjin-2020", "--set", "rate=1").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run(HEADER, "tianjin-2020", "--set", "cap=1e-10000000").status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run(HEADER, "tianjin-2020", "--format", "pdf").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("worker,date\n", "tianjin-2020").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();
    }

    private CommandRun run(String rows, String scheme, Object... more) throws IOException {
        Path duty = folder.resolve("duty.csv");
        Files.writeString(duty, rows);
        Object[] arguments = new Object[9 + more.length];
        System.arraycopy(more, 0, arguments, 9, more.length);
        Object[] first = {
            "subsidy", "--scheme", scheme, "--duty", duty, "--month", "2020-03", "--out", folder.resolve("out.csv")
        };
        System.arraycopy(first, 0, arguments, 0, first.length);
        return CommandRun.of(arguments);
    }
}
