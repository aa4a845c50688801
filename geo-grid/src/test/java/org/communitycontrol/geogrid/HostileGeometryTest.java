package org.communitycontrol.geogrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.geojson.WellKnown;
import org.communitycontrol.geogrid.proof.BoundaryRepair;
import org.communitycontrol.geogrid.proof.PartitionClaim;
import org.communitycontrol.geogrid.proof.PartitionProof;
import org.communitycontrol.geogrid.proof.ProblemKind;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The geometry library's own test cases: whatever it calls invalid is a finding here, and nothing is an exception. */
class HostileGeometryTest {

    private static final Pattern POLYGONS = Pattern.compile("(?s)(MULTI)?POLYGON\\s*[(][^<]*");

    @Test
    void findsWhatIsWrongWithEveryPolygonOfTheLibrarysTests() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<GridBoundary> all = new ArrayList<>();
        for (String wkt : polygons(SharedFiles.find("hardinputs/jts"))) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check(wkt, all, counts), wkt);
        }

        System.out.println("hardinputs/jts: " + counts);
        assertThat(counts).containsKeys("valid for both", "invalid for both");
        // Together they overlap in every way: the proof ends, and its areas balance.
        PartitionProof proof = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PartitionProof.of(all));
        System.out.println("hardinputs/jts: all together " + proof.certificate().counts() + ", areas balance to "
                + proof.certificate().errorSquareMetres() + " m²");
        assertThat(proof.certificate().balanced()).isTrue();
    }

    private static void check(String wkt, List<GridBoundary> all, Map<String, Integer> counts) {
        Accepted<GridBoundary> read = WellKnown.text("grid-" + all.size(), wkt);
        read.findings().stream().map(Finding::code).forEach(code -> counts.merge(code, 1, Integer::sum));
        boolean onEarth =
                read.findings().stream().noneMatch(finding -> finding.code().equals("ring-out-of-range"));
        boolean degrees = read.findings().stream()
                .map(Finding::code)
                .noneMatch(Set.of("ring-not-degrees", "ring-antimeridian", "ring-round-pole")::contains);
        if (!degrees) {
            counts.merge("not degrees", 1, Integer::sum);
            return;
        }
        PartitionClaim claim = PartitionClaim.builder()
                .addAllGrids(read.values())
                .addAllSpoiltIds(
                        read.findings().stream().anyMatch(HostileGeometryTest::isUnused)
                                ? List.of("spoilt")
                                : List.of())
                .build();
        PartitionProof proof = PartitionProof.of(claim);
        // Beyond a pole there is no land to measure.
        assertThat(proof.certificate().balanced() || !onEarth).as(wkt).isTrue();
        all.addAll(onEarth ? read.values() : List.of());
        boolean faulty =
                read.findings().stream().anyMatch(finding -> !finding.code().equals("ring-out-of-range"));
        boolean invalid = isInvalid(wkt);
        assertThat(faulty).as(wkt + read.findings()).isEqualTo(invalid);
        assertThat(proof.certificate().counts().containsKey(ProblemKind.INVALID))
                .as(wkt)
                .isEqualTo(invalid);
        counts.merge(invalid ? "invalid for both" : "valid for both", 1, Integer::sum);
        Accepted<GridBoundary> repaired = BoundaryRepair.of(read.values());
        assertThat(PartitionProof.of(repaired.values()).certificate().counts())
                .as(wkt)
                .doesNotContainKey(ProblemKind.INVALID);
    }

    /** What the command line learns from the feature: something of the geometry could not be used. */
    private static boolean isUnused(Finding finding) {
        return !Set.of("ring-self-touches", "rings-conflict", "parts-conflict", "ring-out-of-range")
                .contains(finding.code());
    }

    private static boolean isInvalid(String wkt) {
        try {
            Geometry shape = new WKTReader().read(wkt);
            return !shape.isValid() || shape.isEmpty();
        } catch (ParseException | IllegalArgumentException refused) {
            return true;
        }
    }

    private static List<String> polygons(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                POLYGONS.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group().strip())
                        .filter(wkt -> wkt.endsWith(")") && wkt.matches("(?s)(MULTI)?POLYGON[-+0-9.eE,()\\s]*"))
                        .filter(wkt -> wkt.chars().filter(c -> c == '(').count()
                                == wkt.chars().filter(c -> c == ')').count())
                        .distinct()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
