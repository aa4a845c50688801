package org.communitycontrol.examples.commandline.generate;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a generated folder back, slowly and without any class that wrote it, and answers what {@code truth.json} answers. */
final class FolderReading {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ATTEMPTS = Set.of("refused", "absent", "unreachable");

    private final Path folder;
    private final JsonNode truth;
    private final Map<String, JsonNode> households = new TreeMap<>();
    private final Map<String, JsonNode> persons = new TreeMap<>();
    private final Map<String, List<JsonNode>> variants = new TreeMap<>();
    private int duplicates;

    FolderReading(Path folder) throws IOException {
        this.folder = folder;
        this.truth = JSON.readTree(Files.readString(folder.resolve("truth.json")));
        goodLines("households.ndjson")
                .forEach(line -> households.put(line.get("id").asText(), line));
        householdsInUnknownGrids().forEach(line -> households.put(line.get("id").asText(), line));
        goodLines("persons.ndjson").forEach(line -> persons.put(line.get("id").asText(), line));
        for (JsonNode fact : goodLines("facts.ndjson")) {
            List<JsonNode> same = variants.computeIfAbsent(fact.get("id").asText(), id -> new ArrayList<>());
            if (same.contains(fact)) {
                duplicates++;
            } else {
                same.add(fact);
            }
        }
    }

    JsonNode truth() {
        return truth;
    }

    Map<String, JsonNode> households() {
        return households;
    }

    Map<String, JsonNode> persons() {
        return persons;
    }

    int duplicates() {
        return duplicates;
    }

    Set<String> conflicts() {
        return variants.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    /** Returns the numbers of the lines that the truth calls bad. */
    Set<Integer> badRows(String file) {
        return stream(truth.get("planted"))
                .filter(each -> each.get("file").asText().equals(file))
                .map(each -> each.get("row").asInt())
                .collect(Collectors.toSet());
    }

    /** Returns, by place and unit and disposition, how many there are; a line of text for each that has any. */
    Map<String, Integer> coverage(LocalDate asOf, int householdDays, int keyGroupDays, SortedSet<String> keyGroups) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, List<JsonNode>> standing = standing();
        households.forEach((id, household) -> {
            List<JsonNode> visits = standing.getOrDefault("household " + id, List.of());
            count(counts, household, "household", decide(visits, asOf.minusDays(householdDays - 1L), asOf));
        });
        persons.forEach((id, person) -> {
            boolean key = stream(person.path("keyGroups"))
                    .anyMatch(group -> keyGroups.contains(group.get("group").asText())
                            && group.get("from").asText().compareTo(asOf.toString()) <= 0
                            && group.path("to").asText("9999").compareTo(asOf.toString()) >= 0);
            if (key) {
                List<JsonNode> checks = standing.getOrDefault("person " + id, List.of());
                JsonNode home =
                        requireNonNull(households.get(person.get("household").asText()));
                count(counts, home, "key-person", decide(checks, asOf.minusDays(keyGroupDays - 1L), asOf));
            }
        });
        return counts;
    }

    /** Returns the same from {@code truth.json}. */
    Map<String, Integer> trueCoverage() {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode each : truth.get("coverage")) {
            each.properties().forEach(member -> {
                String name = member.getKey().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                boolean disposition = member.getValue().isInt()
                        && !name.equals("registered")
                        && !name.equals("expected")
                        && member.getValue().asInt() > 0;
                if (disposition) {
                    counts.put(
                            each.get("code").asText() + ' ' + each.get("unit").asText() + ' ' + name,
                            member.getValue().asInt());
                }
            });
        }
        return counts;
    }

    /** Returns the households in whose grid nobody answers on a day. */
    Set<String> withoutWorker(LocalDate day) {
        Set<String> answered = new HashSet<>();
        standing()
                .forEach((subject, facts) -> facts.stream()
                        .filter(fact -> fact.get("kind").asText().equals("assignment"))
                        .map(fact -> fact.get("payload"))
                        .filter(turn -> turn.get("from").asText().compareTo(day.toString()) <= 0
                                && turn.path("to").asText("9999").compareTo(day.toString()) >= 0)
                        .forEach(turn -> answered.add(subject)));
        return households.values().stream()
                .filter(household ->
                        !answered.contains("grid " + household.path("grid").asText()))
                .map(household -> household.get("id").asText())
                .collect(Collectors.toSet());
    }

    private Map<String, List<JsonNode>> standing() {
        Map<String, ObjectNode> byId = new TreeMap<>();
        variants.forEach((id, same) -> same.stream()
                .max(Comparator.comparing(fact -> fact.get("recordedAt").asText()))
                .ifPresent(fact -> byId.put(id, fact.deepCopy())));
        List<ObjectNode> amendments = byId.values().stream()
                .filter(fact -> Set.of("correction", "retraction")
                        .contains(fact.get("kind").asText()))
                .sorted(Comparator.comparing(fact -> fact.get("recordedAt").asText()))
                .toList();
        for (ObjectNode amendment : amendments) {
            JsonNode payload = amendment.get("payload");
            String target = payload.get("target").asText();
            if (amendment.get("kind").asText().equals("retraction")) {
                byId.remove(target);
            } else {
                ObjectNode corrected = requireNonNull(byId.get(target));
                corrected.set("payload", payload.get("payload"));
                if (payload.has("occurredOn")) {
                    corrected.set("occurredOn", payload.get("occurredOn"));
                }
            }
            byId.remove(amendment.get("id").asText());
        }
        return byId.values().stream()
                .sorted(Comparator.comparing(
                                (ObjectNode fact) -> fact.get("occurredOn").asText())
                        .thenComparing(fact -> fact.get("recordedAt").asText()))
                .collect(Collectors.groupingBy(
                        fact -> fact.get("subject").get("type").asText()
                                + ' '
                                + fact.get("subject").get("id").asText()));
    }

    private static String decide(List<JsonNode> visits, LocalDate first, LocalDate last) {
        String answer = "not-yet";
        for (JsonNode visit : visits) {
            LocalDate day = LocalDate.parse(visit.get("occurredOn").asText());
            String next = visit.get("payload").get("disposition").asText();
            boolean undoes = answer.equals("screened") && ATTEMPTS.contains(next);
            if (!day.isBefore(first) && !day.isAfter(last) && !undoes) {
                answer = next;
            }
        }
        return answer;
    }

    private static void count(Map<String, Integer> counts, JsonNode household, String unit, String disposition) {
        String place = household.path("grid").asText(household.get("community").asText());
        for (int digits : new int[] {2, 4, 6, 9, 12, 15}) {
            if (digits <= place.length()) {
                counts.merge(place.substring(0, digits) + ' ' + unit + ' ' + disposition, 1, Integer::sum);
            }
        }
        counts.merge("CN " + unit + ' ' + disposition, 1, Integer::sum);
    }

    private List<JsonNode> goodLines(String file) throws IOException {
        List<String> lines = lines(file);
        Set<Integer> bad = badRows(file);
        List<JsonNode> good = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!bad.contains(i + 1)) {
                good.add(parsed(lines.get(i)));
            }
        }
        return good;
    }

    /** They are reported and yet stay in their community, without a grid. */
    private List<JsonNode> householdsInUnknownGrids() throws IOException {
        List<String> lines = lines("households.ndjson");
        return stream(truth.get("planted"))
                .filter(each -> each.get("code").asText().equals("unknown-grid"))
                .<JsonNode>map(each ->
                        ((ObjectNode) parsed(lines.get(each.get("row").asInt() - 1))).without("grid"))
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
