package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A run of every command there is, on one small folder, for what must hold whatever the command. */
final class EveryCommand {

    /**
     * A run.
     *
     * @param command with its subcommand
     * @param arguments {@code in/…} and {@code out/…} stand for files of the two folders
     * @param returned the results that give the input's text back as it is, because that is what they are for
     */
    record Row(String command, String arguments, Set<String> returned) {

        Row(String command, String arguments) {
            this(command, arguments, Set.of());
        }

        /** Returns the files of the folder that the command reads. */
        List<String> inputs() {
            return Stream.of(arguments.split(" "))
                    .filter(word -> word.startsWith("in/") && word.length() > "in/".length())
                    .map(word -> word.substring("in/".length()))
                    .toList();
        }

        Object[] arguments(Path in, Path out) {
            List<Object> words = new ArrayList<>(List.of(command.split(" ")));
            for (String word : arguments.isEmpty() ? new String[0] : arguments.split(" ")) {
                if (word.startsWith("in/")) {
                    words.add(in.resolve(word.substring("in/".length())));
                } else {
                    words.add(word.startsWith("out/") ? out.resolve(word.substring("out/".length())) : word);
                }
            }
            return words.toArray();
        }
    }

    private static final String REGISTER =
            "--households in/households.ndjson --persons in/persons.ndjson --facts in/facts.ndjson";

    /** A command without a row here fails the tests that use it. */
    static final List<Row> ROWS = List.of(
            new Row("report", "--data in/ --out out/report"),
            new Row("check", "in/facts.ndjson --as facts"),
            new Row("check", "in/persons.ndjson --as persons --as-of 2020-02-29"),
            new Row("divisions", "in/divisions.csv --out out/divisions.csv", Set.of("divisions.csv")),
            new Row(
                    "coverage",
                    REGISTER + " --as-of 2020-02-29 --out out/coverage.csv --proof out/proof.ndjson"
                            + " --errands out/errands.csv --denominators out/denominators.csv"),
            new Row(
                    "observe",
                    "--exposures in/exposures.csv --readings in/readings.csv --as-of 2020-02-15 --out out/o.csv"),
            new Row("observe", "--facts in/facts.ndjson --as-of 2020-02-15 --out out/o.csv"),
            new Row("match", "--persons in/persons.ndjson --as-of 2020-02-29 --out out/m.csv --explain out/why.ndjson"),
            new Row(
                    "merge",
                    "in/facts.ndjson in/facts.ndjson --out out/ledger.ndjson --report out/report.ndjson",
                    Set.of("ledger.ndjson")),
            new Row("clues import", "in/list.csv --out out/clues.csv", Set.of("clues.csv")),
            new Row("clues split", "in/clues.csv --among in/places.csv --out out/assigned.csv", Set.of("assigned.csv")),
            new Row(
                    "clues return",
                    "in/list.csv --results in/results.csv --as-of 2020-02-24 --out out/returned.csv",
                    Set.of("returned.csv")),
            new Row(
                    "locate",
                    "--grids in/grids.geojson --id code --points in/points.csv --out out/p.csv",
                    Set.of("p.csv")),
            new Row(
                    "tier",
                    "--policy cn-county-tier-2020-02-17 --cases in/cases.csv --cluster given --out out/tiers.csv"),
            new Row(
                    "situation",
                    "--policy cn-community-situation-2020-01-24 --cases in/confirmed.csv --dates in/dates.csv --out"
                            + " out/s.csv"),
            new Row(
                    "zones",
                    "--policy cn-areas-9th-2022-06-28 --events in/events.csv --until 2022-07-20 --out out/z.csv"),
            new Row(
                    "gate",
                    "--policy cn-shulan-access-2020-05 --passages in/passages.csv --out out/gate.csv --flags"
                            + " out/flags.csv"),
            new Row("measures plan", "--areas in/areas.csv --as-of 2020-04-20 --out out/plan.csv"),
            new Row("measures diff", "--areas in/area-days.csv --out out/diff.csv"),
            new Row(
                    "measures guard",
                    "--areas in/areas.csv --measures in/measures.csv --as-of 2020-04-20 --out out/guard.csv"),
            new Row(
                    "impact",
                    "--before cn-community-measures-2020-01-24 --after cn-community-measures-2020-04-14"
                            + " --areas in/areas.csv --as-of 2020-04-20 --out out/impact.csv"),
            new Row(
                    "subsidy",
                    "--scheme tianjin-2020 --duty in/duty.csv --month 2020-02 --out out/pay.csv --explain"
                            + " out/lines.ndjson"),
            new Row(
                    "subsidy",
                    "--scheme tianjin-2020 --duty in/duty.csv --month 2020-02 --out out/pay.xlsx --format xlsx"),
            new Row("rest-check", "--rules example-rest --duty in/duty.csv --out out/rest.csv"),
            new Row("rest-check", "--rules example-rest --facts in/facts.ndjson --out out/rest.csv"),
            new Row("grid-check", "in/grids.geojson --id code --out out/grids.csv"),
            new Row(
                    "convert-coordinates",
                    "--from wgs84 --to gcj02 --points in/points.csv --out out/c.csv",
                    Set.of("c.csv")),
            new Row("generate", "--seed 3 --communities 1 --households 40 --out out/made"),
            new Row("clauses", ""),
            new Row("clauses", "--page --out out/clauses.md"),
            new Row("policies", ""),
            new Row("policies", "cn-linkage-2020-02-16"));

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry(
                    "cases.csv",
                    "area,date,cumulative,cluster\n350203,2020-02-10,3,true\n350203,2020-02-26,60,false\n"),
            Map.entry("confirmed.csv", "community,case,date,source_known,place\nC-1,K-1,2020-02-10,true,market\n"),
            Map.entry("dates.csv", "community,date\nC-1,2020-02-20\n"),
            Map.entry(
                    "events.csv",
                    "area,date,event,value\nA-1,2022-07-01,infection,1\nA-1,2022-07-08,round-negative,\n"),
            Map.entry("points.csv", "note,lon,lat\nx,118.085,24.445\ny,0,0\n"),
            Map.entry(
                    "passages.csv",
                    "passage,date,time,gate,kind,direction,household,person,temperature,pass\n"
                            + "out,2020-05-21,08:00,G1,resident,out,H1,P1,36.5,\n"),
            Map.entry("areas.csv", "area,tier,situation\nA,low,no-case-found\nB,,outbreak\n"),
            Map.entry(
                    "area-days.csv",
                    "area,date,tier,situation\nA,2020-04-20,medium,case-appeared\nA,2020-04-22,low,no-case-found\n"),
            Map.entry(
                    "measures.csv",
                    "area,measure,from,until,scope,basis,blocks,services,approved_by\n"
                            + "A,forbid-entry-exit,2020-04-18,,whole-area,,food|emergency,,community\n"),
            Map.entry(
                    "duty.csv",
                    "worker,date,role,post,start,end,category\n"
                            + "W-1,2020-02-20,community-worker,checkpoint,08:00,18:00,x\n"
                            + "W-1,2020-02-21,community-worker,checkpoint,20:00,08:00,\n"),
            Map.entry("exposures.csv", "person,date,kind\nP-1,2020-02-01,contact\n"),
            Map.entry("readings.csv", "person,date,half_day,temperature,symptoms\nP-1,2020-02-02,am,37.3,cough\n"),
            Map.entry("list.csv", "no,name,phone,origin\n1,王一,13800000001,武汉\n2,李二,13800000002,\n"),
            Map.entry(
                    "clues.csv",
                    "no,name,phone,origin,clue,duplicate_of\n1,王一,13800000001,武汉,1,\n2,李二,13800000002,,2,\n"),
            Map.entry("places.csv", "place,weight\n350203001001,1\n350203001002,1\n"),
            Map.entry(
                    "results.csv",
                    "clue,outcome,closed_on,worker,transferred_to,same_as\n1,home-observation,2020-02-20,W-1,,\n"));

    private EveryCommand() {}

    /** Runs every command from one folder to another, each into a folder of its own; for a JVM of its own. */
    public static void main(String[] folders) throws IOException {
        run(Path.of(folders[0]), Path.of(folders[1]));
    }

    /** Returns the names of all commands there are, with their subcommands. */
    static Set<String> names() {
        return leaves("", new CommandLine(new CommunityControl()));
    }

    /** Returns a folder with what the rows read. */
    static Path write(Path folder) throws IOException {
        GoldenFolder.copyTo(folder);
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
        return folder;
    }

    /** Runs every row; what a command says is written beside its results. */
    static void run(Path in, Path out) throws IOException {
        for (int i = 0; i < ROWS.size(); i++) {
            Path results = Files.createDirectories(out.resolve(Integer.toString(i)));
            CommandRun run = CommandRun.of(ROWS.get(i).arguments(in, results));
            // Lines on a terminal end as the machine's do; files do not.
            Files.writeString(
                    results.resolve("said.txt"),
                    run.status() + "\n" + run.said().replace("\r\n", "\n"));
        }
    }

    /** Returns every file below {@code folder} by its path in it; what is no text byte by byte. */
    static Map<String, String> results(Path folder) throws IOException {
        Map<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                results.put(name, new String(bytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return results;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> leaves(String name, CommandLine command) {
        Set<String> leaves = new TreeSet<>();
        command.getSubcommands().forEach((word, below) -> leaves.addAll(leaves((name + ' ' + word).strip(), below)));
        return leaves.isEmpty() ? Set.of(name) : leaves;
    }
}
