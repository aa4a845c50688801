package org.communitycontrol.examples.commandline.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Located;
import org.communitycontrol.geogrid.locate.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommunityGeneratorTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 2, 29);
    private static final GeneratorSettings SETTINGS = GeneratorSettings.invented(
                    7, 6, AS_OF, SampleRule.PACK, SampleRule.RULE)
            .withBadShare(new BigDecimal("0.004"));

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesWhateverTheLocaleAndTheZone() throws IOException {
        Map<String, String> here = written(SETTINGS, "here");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(SETTINGS, "there")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesOtherPeoplePlacesAndVisitsForAnotherSeed() throws IOException {
        Map<String, String> one = written(SETTINGS, "one");
        Map<String, String> other =
                written(GeneratorSettings.invented(8, 6, AS_OF, SampleRule.PACK, SampleRule.RULE), "other");

        assertThat(List.of("grids.geojson", "households.ndjson", "persons.ndjson", "facts.ndjson", "truth.json"))
                .allSatisfy(file -> assertThat(one.get(file)).isNotNull().isNotEqualTo(other.get(file)));
    }

    @Test
    void tellsTheTruthThatASlowReadingFinds() throws IOException {
        FolderReading reading = reading(SETTINGS);

        assertThat(reading.trueCoverage())
                .isEqualTo(reading.coverage(AS_OF, 14, 1, SampleRule.KEY_GROUPS))
                .containsKeys("CN household screened", "CN household excluded", "CN key-person not-yet");
        Set<String> withoutWorker = reading.withoutWorker(AS_OF);
        assertThat(strings(reading.truth().get("householdsWithoutWorker")))
                .isEqualTo(withoutWorker)
                .isNotEmpty();
        assertThat(strings(reading.truth().get("personsWithoutWorker")))
                .isEqualTo(reading.persons().values().stream()
                        .filter(person ->
                                withoutWorker.contains(person.get("household").asText()))
                        .map(person -> person.get("id").asText())
                        .collect(Collectors.toSet()));
        assertThat(strings(reading.truth().get("conflicts")))
                .isEqualTo(reading.conflicts())
                .isNotEmpty();
        assertThat(reading.truth().get("duplicates").asInt())
                .isEqualTo(reading.duplicates())
                .isPositive();
        assertThat(reading.truth().get("households").asInt())
                .isEqualTo(reading.households().size())
                .isBetween(6 * 700, 6 * 700 + 10);
        assertThat(reading.truth().get("persons").asInt())
                .isEqualTo(reading.persons().size());
    }

    @Test
    void putsEveryPointInsideItsGridButThoseItNames() throws IOException {
        FolderReading reading = reading(SETTINGS);
        GridLocator locator = GridLocator.of(
                GeoJsonGrids.read(Files.newInputStream(folder.resolve("x/grids.geojson")), "grids.geojson", "code")
                        .values());
        Map<String, String> elsewhere = new TreeMap<>();

        for (JsonNode household : reading.households().values()) {
            JsonNode location = household.path("location");
            if (!location.isMissingNode()) {
                Located located = locator.locate(
                        location.get("longitude").asDouble(),
                        location.get("latitude").asDouble());
                assertThat(located.match()).isEqualTo(Match.INSIDE);
                if (!located.grid().equals(household.path("grid").asText())) {
                    elsewhere.put(household.get("id").asText(), located.grid());
                }
            }
        }
        Map<String, String> named = new TreeMap<>();
        reading.truth()
                .get("misplaced")
                .forEach(each -> named.put(
                        each.get("household").asText(), each.get("liesIn").asText()));
        assertThat(elsewhere).isEqualTo(named).isNotEmpty();
    }

    @Test
    void plantsEveryKindOfBadRecord() throws IOException {
        FolderReading reading = reading(SETTINGS);

        Set<String> codes = new TreeSet<>();
        reading.truth()
                .get("planted")
                .forEach(each -> codes.add(
                        each.get("file").asText() + ' ' + each.get("code").asText()));
        Set<String> kinds = new TreeSet<>();
        for (String file : List.of(Mistake.HOUSEHOLDS, Mistake.PERSONS, Mistake.FACTS)) {
            Mistake.in(file).forEach(kind -> kinds.add(file + ' ' + kind.code()));
        }
        assertThat(codes).isEqualTo(kinds);
        assertThat(reading.badRows(Mistake.FACTS).stream().map(row -> line(reading, row)))
                .anyMatch(line -> line.contains("2020-02-30"))
                .anyMatch(line -> !line.endsWith("}"));
    }

    @Test
    void drawsPeopleAsTheCensusCountedThem() throws IOException {
        FolderReading reading = reading(SETTINGS);
        double persons = reading.persons().size();

        assertThat(persons / reading.households().size()).isCloseTo(2.57, within(0.1));
        assertThat(share(reading, 0, 14)).isCloseTo(0.1795, within(0.015));
        assertThat(share(reading, 60, 120)).isCloseTo(0.187, within(0.015));
        assertThat(share(reading, 65, 120)).isCloseTo(0.135, within(0.015));
        assertThat(reading.persons().values().stream()
                                .filter(person -> person.get("sex").asText().equals("male"))
                                .count()
                        / persons)
                .isCloseTo(0.51, within(0.02));
    }

    @Test
    void datesNothingAfterTheDay() throws IOException {
        FolderReading reading = reading(SETTINGS);
        Set<Integer> bad = reading.badRows(Mistake.FACTS);
        List<String> lines = reading.lines(Mistake.FACTS);

        for (int i = 0; i < lines.size(); i++) {
            if (!bad.contains(i + 1)) {
                assertThat(member(lines.get(i), "occurredOn")).isBetween("2020-02-15", "2020-02-29");
                assertThat(member(lines.get(i), "recordedAt")).isBetween("2020-02-15", "2020-02-29T14");
            }
        }
    }

    @Test
    void leavesOtherFilesAloneAndNothingBehindWhereItFails() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        GeneratorSettings wrong = SETTINGS.on(new Ground.Given(folder.resolve("notes.txt"), "code"));

        assertThatThrownBy(() -> CommunityGenerator.write(wrong, folder)).isInstanceOf(RuntimeException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("notes.txt"));
        }
    }

    @Test
    void makesFewHouseholdsOnMuchLand() throws IOException {
        FolderReading reading = reading(SETTINGS.withHouseholds(2).withDays(1));

        assertThat(reading.households()).hasSize(2);
        assertThat(reading.trueCoverage()).isEqualTo(reading.coverage(AS_OF, 14, 1, SampleRule.KEY_GROUPS));
    }

    private FolderReading reading(GeneratorSettings settings) throws IOException {
        CommunityGenerator.write(settings, folder.resolve("x"));
        return new FolderReading(folder.resolve("x"));
    }

    private Map<String, String> written(GeneratorSettings settings, String name) throws IOException {
        Path into = folder.resolve(name);
        CommunityGenerator.write(settings, into);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(into)) {
            for (Path file : list.toList()) {
                files.put(into.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static double share(FolderReading reading, int least, int most) {
        long count = reading.persons().values().stream()
                .map(person -> LocalDate.parse(person.get("birthDate").asText()))
                .map(birth -> birth.until(AS_OF).getYears())
                .filter(age -> age >= least && age <= most)
                .count();
        return (double) count / reading.persons().size();
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    private static String line(FolderReading reading, int row) {
        try {
            return reading.lines(Mistake.FACTS).get(row - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String member(String line, String name) {
        int start = line.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return line.substring(start, line.indexOf('"', start));
    }
}
