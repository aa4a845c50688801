package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

/** The whole national list of statistical divisions, 665,276 rows, against the parents that its own columns name. */
class NationalDivisionsTest {

    /** Each file with the level of its rows and the column that names what they lie in. */
    private static final List<String[]> FILES = List.of(
            new String[] {"provinces.csv", "province", ""},
            new String[] {"cities.csv", "city", "provinceCode"},
            new String[] {"areas.csv", "county", "cityCode"},
            new String[] {"streets.csv", "street", "areaCode"},
            new String[] {"villages.csv.xz", "community", "streetCode"});

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysTheLevelAndTheParentOfEveryRow() throws IOException {
        Path source = SharedFiles.find("data/divisions");
        Map<String, String> expected = new HashMap<>();
        Path list = folder.resolve("list.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(list)) {
            writer.write("code\n");
            for (String[] file : FILES) {
                read(source.resolve(file[0]), file[1], file[2], expected, writer);
            }
        }
        assertThat(expected).hasSize(665_276);

        long start = System.nanoTime();
        CommandRun run = CommandRun.of("divisions", list, "--out", folder.resolve("levels.csv"));
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));

        Map<String, Integer> levels = new TreeMap<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, List<String>> irregular = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("levels.csv"))) {
            for (NamedCsvRecord row : rows) {
                String code = row.getField("code");
                String kind = row.getField("kind");
                levels.merge(row.getField("level"), 1, Integer::sum);
                kinds.merge(kind, 1, Integer::sum);
                if (!(row.getField("level") + ' ' + row.getField("parent")).equals(expected.remove(code))
                        || !row.getField("valid").equals("true")) {
                    wrong.add(code);
                }
                if (List.of("pseudo-city", "placeholder", "functional-zone", "other")
                        .contains(kind)) {
                    irregular.computeIfAbsent(kind, key -> new ArrayList<>()).add(code);
                }
            }
        }
        System.out.println("national list in " + seconds + " s: " + levels + " " + kinds);
        irregular.forEach((kind, codes) -> System.out.println(
                kind + " " + codes.size() + ": " + (codes.size() > 20 ? codes.subList(0, 20) + " …" : codes)));
        assertThat(wrong).isEmpty();
        assertThat(expected).isEmpty();
        assertThat(levels)
                .isEqualTo(new TreeMap<>(
                        Map.of("province", 31, "city", 342, "county", 2978, "street", 41_352, "community", 620_573)));
        assertThat(irregular.get("pseudo-city"))
                .containsExactlyInAnyOrder("1101", "1201", "3101", "4190", "4290", "4690", "5001", "5002", "6590");
        assertThat(irregular.get("placeholder"))
                .containsExactlyInAnyOrder("419001", "441900", "442000", "460400", "620201");
        assertThat(irregular.get("functional-zone")).hasSize(124);
        assertThat(irregular.get("other")).contains("350527000");
    }

    private static void read(
            Path file, String level, String parent, Map<String, String> expected, BufferedWriter writer)
            throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)))) {
            for (NamedCsvRecord row : rows) {
                String code = row.getField("code");
                expected.put(code, level + ' ' + (parent.isEmpty() ? "" : row.getField(parent)));
                writer.write(code + '\n');
            }
        }
    }
}
