package org.communitycontrol.territory.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.history.Facts.in;
import static org.communitycontrol.territory.history.Facts.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.screening.Disposition;
import org.junit.jupiter.api.Test;

/** A grid is split and two are merged; the reports of before and after, side by side, against a printed table. */
class SplitAndMergeTest {

    private static final String COMMUNITY = "350203001001";
    private static final String G1 = COMMUNITY + "001";
    private static final String G2 = COMMUNITY + "002";
    private static final String G3 = COMMUNITY + "003";
    private static final String G4 = COMMUNITY + "004";

    private static final LocalDate BEFORE = LocalDate.parse("2020-02-29");
    private static final LocalDate SPLIT = LocalDate.parse("2020-03-01");
    private static final LocalDate MERGED = LocalDate.parse("2020-04-01");

    private static Facts beforeTheSplit() {
        return new Facts()
                .established("2020-02-01", G1, "东片")
                .established("2020-02-01", G2, "西片")
                .assigned("2020-02-01", G1, "H-1", "H-2", "H-3", "H-4", "H-5")
                .assigned("2020-02-01", G2, "H-6", "H-7", "H-8");
    }

    private static Facts all() {
        return beforeTheSplit()
                .area(
                        "area-split",
                        SPLIT.toString(),
                        G1,
                        in("grid")
                                .payloads("into", List.of(part(G1, "东片"), part(G3, "东北片", "H-4", "H-5")))
                                .build())
                .area(
                        "area-merged",
                        MERGED.toString(),
                        G4,
                        in("grid")
                                .texts("from", List.of(G2, G3))
                                .text("name", "北片")
                                .build())
                .area(
                        "area-renamed",
                        MERGED.toString(),
                        G1,
                        in("grid").text("name", "南片").build());
    }

    private static Map<HouseholdId, Disposition> screened() {
        Map<HouseholdId, Disposition> screened = new TreeMap<>();
        for (int i = 1; i <= 8; i++) {
            screened.put(new HouseholdId("H-" + i), Disposition.SCREENED);
        }
        screened.put(new HouseholdId("H-2"), Disposition.ABSENT);
        screened.put(new HouseholdId("H-5"), Disposition.REFUSED);
        screened.put(new HouseholdId("H-8"), Disposition.NOT_YET);
        screened.put(new HouseholdId("H-9"), Disposition.NOT_YET); // nobody ever said in which grid it lies
        return screened;
    }

    @Test
    void printsAsWasAndAsIs() throws IOException {
        TerritoryHistory history = TerritoryHistory.of(all().ledger());
        StringBuilder out = new StringBuilder();
        for (LocalDate day : List.of(BEFORE, SPLIT, MERGED)) {
            Topology topology = history.topology(Hierarchy.GRID, day);
            AreaReport<Disposition> report = AreaReport.of(Disposition.class, screened(), topology);
            out.append(table("the visits of " + BEFORE + " under the grids of " + day, topology, report));
        }
        Topology was = history.topology(Hierarchy.GRID, BEFORE);
        Topology is = history.topology(Hierarchy.GRID, SPLIT);
        Crosswalk.Regrouped<Disposition> counts = Crosswalk.between(was, is)
                .regroup(Disposition.class, AreaReport.of(Disposition.class, screened(), was));
        out.append(table(
                "the same from the counts alone, apportioned: "
                        + counts.estimated().stream().map(AreaId::value).toList(),
                is,
                counts.report()));
        System.out.print(out);
        assertThat(out.toString()).isEqualTo(golden());
    }

    @Test
    void oldReportsStayAsTheyWere() {
        AreaReport<Disposition> then = AreaReport.of(
                Disposition.class,
                screened(),
                TerritoryHistory.of(beforeTheSplit().ledger()).topology(Hierarchy.GRID, BEFORE));
        Topology now = TerritoryHistory.of(all().ledger()).topology(Hierarchy.GRID, BEFORE);
        AreaReport<Disposition> today = AreaReport.of(Disposition.class, screened(), now);
        assertThat(table("", now, today).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(table("", now, then).getBytes(StandardCharsets.UTF_8));
        assertThat(today).isEqualTo(then);
    }

    @Test
    void answersAsItWasKnownAtAMoment() {
        Facts facts = beforeTheSplit()
                .late(
                        "area-split",
                        "2020-03-01",
                        "2020-03-20T08:00:00Z",
                        G1,
                        in("grid")
                                .payloads("into", List.of(part(G1, "东片"), part(G3, "东北片", "H-4", "H-5")))
                                .build());
        Ledger ledger = facts.ledger();
        LocalDate day = LocalDate.parse("2020-03-10");
        assertThat(TerritoryHistory.of(ledger.knownAt(Instant.parse("2020-03-20T07:59:59.999Z")))
                        .topology(Hierarchy.GRID, day)
                        .areas())
                .doesNotContainKey(new AreaId(G3));
        assertThat(TerritoryHistory.of(ledger.knownAt(Instant.parse("2020-03-20T08:00:00Z")))
                        .topology(Hierarchy.GRID, day)
                        .areas())
                .containsKey(new AreaId(G3));
        assertThat(TerritoryHistory.of(ledger).topology(Hierarchy.GRID, day).areas())
                .containsKey(new AreaId(G3));
    }

    @Test
    void keepsEveryTotalWhicheverWayItIsRegrouped() {
        TerritoryHistory history = TerritoryHistory.of(all().ledger());
        Topology was = history.topology(Hierarchy.GRID, BEFORE);
        Topology is = history.topology(Hierarchy.GRID, MERGED);
        AreaReport<Disposition> report = AreaReport.of(Disposition.class, screened(), was);
        assertThat(AreaReport.of(Disposition.class, screened(), is).total()).isEqualTo(report.total());
        Crosswalk.Regrouped<Disposition> counts = Crosswalk.between(was, is).regroup(Disposition.class, report);
        assertThat(counts.report().total()).isEqualTo(report.total());
        assertThat(counts.estimated()).containsExactly(new AreaId(G1));
        assertThat(Objects.requireNonNull(counts.report().areas().get(new AreaId(G1)))
                        .registered())
                .isEqualTo(3);
        assertThat(Objects.requireNonNull(counts.report().areas().get(new AreaId(G4)))
                        .registered())
                .isEqualTo(5);
    }

    @Test
    void followsFactsInAnyOrder() {
        List<Fact> backwards = new ArrayList<>(all().list());
        backwards.sort(Comparator.comparing(Fact::id).reversed());
        RunningTerritory running = new RunningTerritory(Hierarchy.GRID, MERGED);
        backwards.forEach(running::apply);
        assertThat(running.topology())
                .isEqualTo(TerritoryHistory.of(all().ledger()).topology(Hierarchy.GRID, MERGED));
        assertThat(running.findings()).isEmpty();
    }

    private static String table(String title, Topology topology, AreaReport<Disposition> report) {
        StringBuilder out = new StringBuilder(title).append('\n');
        out.append(String.format(
                Locale.ROOT,
                "%-16s %-8s %10s %8s %8s %6s\n",
                "grid",
                "name",
                "registered",
                "screened",
                "rate",
                "full"));
        report.areas()
                .forEach((area, partition) -> out.append(row(
                        area.value(),
                        Objects.requireNonNull(topology.areas().get(area)).name(),
                        partition)));
        out.append(row("unassigned", "", report.unassigned()));
        return out.append(row("total", "", report.total())).append('\n').toString();
    }

    private static String row(String id, String name, ClosedPartition<Disposition> partition) {
        return String.format(
                Locale.ROOT,
                "%-16s %-8s %10d %8d %8s %6s\n",
                id,
                name,
                partition.registered(),
                partition.done(),
                partition.rate().percent().map(Object::toString).orElse("-"),
                partition.full());
    }

    private static String golden() throws IOException {
        try (InputStream in = SplitAndMergeTest.class.getResourceAsStream("split-and-merge.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
