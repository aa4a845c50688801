package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes on every machine, and the same answers in every order of its facts. */
class DeterminismTest {

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void generates() {
        assertThat(CommandRun.of("generate", "--seed", 7, "--communities", 2, "--out", folder.resolve("data"))
                        .status())
                .isEqualTo(ExitStatus.CLEAN);
        CommandRun.report(folder.resolve("data"), folder.resolve("here"));
    }

    @Test
    void writesTheSameBytesInEveryZoneLanguageAndCharset() throws IOException, InterruptedException {
        Map<String, String> here = GoldenFolder.texts(folder.resolve("here"));
        assertThat(here).hasSize(5);

        assertThat(elsewhere("west", List.of(), Map.of("TZ", "America/Los_Angeles", "LC_ALL", "C")))
                .isEqualTo(here);
        assertThat(elsewhere(
                        "east",
                        List.of("-Dfile.encoding=GBK", "-Dsun.jnu.encoding=GBK"),
                        Map.of("TZ", "Asia/Shanghai", "LANG", "zh_CN.GBK")))
                .isEqualTo(here);
        assertThat(elsewhere(
                        "turkey",
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-9",
                                "-Dline.separator=\r\n",
                                "-XX:ActiveProcessorCount=1"),
                        Map.of("LANG", "tr_TR")))
                .isEqualTo(here);
    }

    @Test
    void everyCommandWritesTheSameBytesAgainAndOnEveryMachine() throws IOException, InterruptedException {
        assertThat(EveryCommand.ROWS.stream().map(EveryCommand.Row::command).collect(Collectors.toSet()))
                .isEqualTo(EveryCommand.names());
        Path in = EveryCommand.write(folder.resolve("every"));
        EveryCommand.run(in, folder.resolve("every-here"));
        Map<String, String> here = EveryCommand.results(folder.resolve("every-here"));
        assertThat(here).hasSizeGreaterThan(EveryCommand.ROWS.size() * 2);
        for (int i = 0; i < EveryCommand.ROWS.size(); i++) {
            // 0 and 1: the row is a good one.
            assertThat(here.get(i + "/said.txt"))
                    .as(EveryCommand.ROWS.get(i).toString())
                    .matches("(?s)[01]\n.*");
        }
        EveryCommand.run(in, folder.resolve("every-again"));
        assertSame("again", EveryCommand.results(folder.resolve("every-again")), here);
        Map<String, List<String>> machines = Map.of(
                "east", List.of("-Dfile.encoding=GBK", "-Dsun.jnu.encoding=GBK", "-Duser.timezone=Asia/Shanghai"),
                "turkey",
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-9",
                                "-Dline.separator=\r\n",
                                "-XX:ActiveProcessorCount=1"));
        for (Map.Entry<String, List<String>> machine : machines.entrySet()) {
            Path there = folder.resolve("every-" + machine.getKey());
            Path said = folder.resolve(machine.getKey() + "-every.txt");
            int status = ChildJvm.run(
                    EveryCommand.class, said, machine.getValue(), Map.of("TZ", "America/Los_Angeles"), in, there);
            assertThat(status).as(Files.readString(said)).isZero();
            assertSame(machine.getKey(), EveryCommand.results(there), here);
        }
    }

    @Test
    void answersTheSameInEveryOrderOfItsFactsHoweverOftenTheyCome() throws IOException {
        Map<String, String> here = GoldenFolder.texts(folder.resolve("here"));
        List<String> lines = Files.readAllLines(folder.resolve("data/facts.ndjson"));
        for (int seed = 1; seed <= 3; seed++) {
            Path data = copy("shuffled" + seed);
            List<String> shuffled = new ArrayList<>(lines);
            shuffled.addAll(lines.subList(0, lines.size() / seed));
            Collections.shuffle(shuffled, new Random(seed));
            Files.write(data.resolve("facts.ndjson"), shuffled);

            CommandRun.report(data, folder.resolve("of-shuffled" + seed));

            Map<String, String> there = GoldenFolder.texts(folder.resolve("of-shuffled" + seed));
            assertThat(there.get("coverage.csv")).isEqualTo(here.get("coverage.csv"));
            assertThat(there.get("gaps.csv")).isEqualTo(here.get("gaps.csv"));
            assertThat(withoutFindings(there)).isEqualTo(withoutFindings(here)).contains("<svg");
            assertThat(decision(there)).isEqualTo(decision(here));
        }
    }

    @Test
    void answersTheSameInEveryOrderOfItsRegisters() throws IOException {
        Path straight = copy("straight");
        Path turned = copy("turned");
        for (String file : List.of("households.ndjson", "persons.ndjson")) {
            // Of records with one id the first is kept, so that their order does matter: leave them out.
            List<String> lines = new ArrayList<>(Files.readAllLines(straight.resolve(file)));
            List<String> ids = lines.stream().map(DeterminismTest::idOf).toList();
            lines.removeIf(line -> Collections.frequency(ids, idOf(line)) > 1);
            Files.write(straight.resolve(file), lines);
            Collections.reverse(lines);
            Files.write(turned.resolve(file), lines);
        }

        CommandRun.report(straight, folder.resolve("of-straight"));
        CommandRun.report(turned, folder.resolve("of-turned"));

        for (String file : List.of("coverage.csv", "gaps.csv")) {
            assertThat(folder.resolve("of-turned").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("of-straight").resolve(file));
        }
    }

    private static void assertSame(String machine, Map<String, String> there, Map<String, String> here) {
        assertThat(there).hasSameSizeAs(here);
        here.forEach((file, text) -> assertThat(there.get(file))
                .as(
                        "%s: %s of %s",
                        machine, file, EveryCommand.ROWS.get(Integer.parseInt(file.substring(0, file.indexOf('/')))))
                .isEqualTo(text));
    }

    private Map<String, String> elsewhere(String name, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        int status = ChildJvm.run(
                folder.resolve(name + ".txt"),
                options,
                environment,
                "report",
                "--data",
                folder.resolve("data"),
                "--out",
                folder.resolve(name));
        assertThat(status).as(Files.readString(folder.resolve(name + ".txt"))).isEqualTo(ExitStatus.FINDINGS);
        return GoldenFolder.texts(folder.resolve(name));
    }

    private static Path copy(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> file :
                GoldenFolder.texts(folder.resolve("data")).entrySet()) {
            Files.writeString(copy.resolve(file.getKey()), file.getValue());
        }
        return copy;
    }

    private static String idOf(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static String withoutFindings(Map<String, String> texts) {
        return texts.getOrDefault("bulletin.html", "").replaceAll("(?s)<section class=\"findings\">.*?</section>", "");
    }

    private static String decision(Map<String, String> texts) {
        String json = texts.getOrDefault("daily-report.json", "");
        return json.substring(0, json.indexOf("\"findings\":["));
    }
}
