package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Place;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The statistical divisions of 2023 from province to street, 44,703 rows. The 620,573 communities are packed in a form
 * the JDK cannot read and are run through the command line instead.
 */
class NationalListTest {

    private static final List<String> FILES = List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv");

    private static Optional<DivisionTree> loaded = Optional.empty();

    @BeforeAll
    static void readsTheListIfItIsThere() {
        Optional<Path> folder = Stream.iterate(
                        Path.of("").toAbsolutePath(), path -> path.getParent() != null, Path::getParent)
                .map(path -> path.resolve("shared/data/divisions"))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(
                folder.isPresent(),
                "SKIPPED: no ../shared/data/divisions, the national list of divisions is not tested");
        DivisionTree.Builder builder = DivisionTree.builder();
        for (String file : FILES) {
            add(builder, folder.orElseThrow().resolve(file));
        }
        Accepted<DivisionTree> read = builder.build();
        assertThat(read.findings()).isEmpty();
        loaded = Optional.of(read.values().get(0));
    }

    @Test
    void holdsEveryRowUnderAListedParent() {
        DivisionTree tree = tree();
        assertThat(tree).hasToString("DivisionTree[province 31, city 342, county 2978, street 41352, community 0]");
        assertThat(tree.size()).isEqualTo(44_703);
        assertThat(tree.missingParents()).isEmpty();
        int children = 0;
        for (DivisionLevel level : List.of(DivisionLevel.PROVINCE, DivisionLevel.CITY, DivisionLevel.COUNTY)) {
            for (Division row : tree.all(level)) {
                children += tree.children(row.code()).size();
            }
        }
        assertThat(children).isEqualTo(342 + 2978 + 41352);
    }

    @Test
    void hasFivePlaceholdersWhichAreTheOnlyCountiesOfTheirCities() {
        assertThat(codesOf(DivisionKind.PLACEHOLDER))
                .containsExactly(
                        "419001", // Jiyuan, the only county directly under Henan
                        "441900", // Dongguan, a city without counties
                        "442000", // Zhongshan, a city without counties
                        "460400", // Danzhou, a city without counties
                        "620201"); // Jiayuguan, its city proper
    }

    @Test
    void hasNinePseudoCitiesAndHundredTwentyFourFunctionalZones() {
        assertThat(codesOf(DivisionKind.PSEUDO_CITY))
                .containsExactly("1101", "1201", "3101", "4190", "4290", "4690", "5001", "5002", "6590");
        assertThat(codesOf(DivisionKind.FUNCTIONAL_ZONE)).hasSize(124);
    }

    @Test
    void leavesOneStreetOutsideTheRules() {
        assertThat(codesOf(DivisionKind.OTHER)).containsExactly("350527000");
    }

    @Test
    void countsTheKindsOfTheList() {
        Map<DivisionKind, Integer> counts = new EnumMap<>(DivisionKind.class);
        everyRow().forEach(row -> counts.merge(tree().kind(row.code()), 1, Integer::sum));
        System.out.println(tree() + " " + counts);
        assertThat(counts)
                .containsOnly(
                        Map.entry(DivisionKind.PROVINCE, 31),
                        Map.entry(DivisionKind.CITY, 333),
                        Map.entry(DivisionKind.PSEUDO_CITY, 9),
                        Map.entry(DivisionKind.COUNTY, 2849),
                        Map.entry(DivisionKind.FUNCTIONAL_ZONE, 124),
                        Map.entry(DivisionKind.PLACEHOLDER, 5),
                        Map.entry(DivisionKind.SUBDISTRICT, 9066),
                        Map.entry(DivisionKind.TOWN, 21377),
                        Map.entry(DivisionKind.TOWNSHIP, 8198),
                        Map.entry(DivisionKind.QUASI_TOWN, 2710),
                        Map.entry(DivisionKind.OTHER, 1));
    }

    @Test
    void hasStreetsUnderEveryPlaceholder() {
        Map<String, Integer> streets = new TreeMap<>();
        codesOf(DivisionKind.PLACEHOLDER)
                .forEach(code -> streets.put(
                        code, tree().children(DivisionCode.parse(code)).size()));
        System.out.println("streets under placeholder counties: " + streets);
        assertThat(streets.values()).allSatisfy(count -> assertThat(count).isPositive());
    }

    @Test
    void confusesPaddedCodesAsExpected() {
        assertThat(List.of("441900", "442000", "460400")).allSatisfy(padded -> {
            DivisionCode county = DivisionCode.parse(padded);
            assertThat(tree().find(county)).isPresent();
            assertThat(tree().find(county.prefix(DivisionLevel.CITY))).isPresent();
        });
    }

    private static List<String> codesOf(DivisionKind kind) {
        return everyRow()
                .map(Division::code)
                .filter(code -> tree().kind(code) == kind)
                .map(DivisionCode::value)
                .toList();
    }

    private static Stream<Division> everyRow() {
        return Stream.of(DivisionLevel.values()).flatMap(level -> tree().all(level).stream());
    }

    private static DivisionTree tree() {
        return loaded.orElseThrow();
    }

    /** Reads the file's own simple form: the code, a comma, the name in quotation marks, and columns of no interest. */
    private static void add(DivisionTree.Builder builder, Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i);
                int comma = line.indexOf(',');
                String name = line.substring(comma + 2, line.indexOf('"', comma + 2));
                Division row = new Division(DivisionCode.parse(line.substring(0, comma)), name);
                builder.add(row, Place.inRow(file.getFileName().toString(), i + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
