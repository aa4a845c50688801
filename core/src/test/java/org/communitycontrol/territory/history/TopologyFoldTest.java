package org.communitycontrol.territory.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.history.Facts.in;
import static org.communitycontrol.territory.history.Facts.part;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.people.HouseholdId;
import org.junit.jupiter.api.Test;

class TopologyFoldTest {

    private static final LocalDate DAY = LocalDate.parse("2020-03-01");
    private static final HouseholdId DWELLING = new HouseholdId("H-1");

    @Test
    void keepsADwellingInTheCountsThatWasAssignedToNoKnownArea() {
        Topology topology = topology(new Facts().assigned("2020-03-01", "NOWHERE", "H-1"));
        assertThat(topology.unassigned()).containsExactly(DWELLING);
        assertThat(findings(new Facts().assigned("2020-03-01", "NOWHERE", "H-1")))
                .containsExactly("area-unknown");
    }

    @Test
    void takesTheLaterOfTwoAssignmentsOfADayEvenIfTheFirstFitsOnlyAtItsEnd() {
        Subject dwelling = new Subject("household", "H-1");
        Facts facts = new Facts()
                .established("2020-02-01", "B", "B")
                .add(
                        "dwelling-assigned",
                        "2020-03-01",
                        "2020-03-01T08:00:00Z",
                        dwelling,
                        in("grid").text("area", "A").build())
                .add(
                        "dwelling-assigned",
                        "2020-03-01",
                        "2020-03-01T09:00:00Z",
                        dwelling,
                        in("grid").text("area", "B").build())
                .late(
                        "area-established",
                        "2020-03-01",
                        "2020-03-01T10:00:00Z",
                        "A",
                        in("grid").text("name", "A").build());
        assertThat(topology(facts).areaOf(DWELLING)).contains(new AreaId("B"));
        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void placesAnAreaUnderOneThatIsEstablishedLaterOnTheSameDay() {
        Facts facts = new Facts()
                .area(
                        "area-established",
                        "2020-03-01",
                        "CHILD",
                        in("grid").text("name", "c").text("parent", "TOP").build())
                .late(
                        "area-established",
                        "2020-03-01",
                        "2020-03-01T10:00:00Z",
                        "TOP",
                        in("grid").text("name", "t").build())
                .assigned("2020-03-01", "CHILD", "H-1");
        assertThat(topology(facts).chain(new AreaId("CHILD"))).containsExactly(new AreaId("CHILD"), new AreaId("TOP"));
        assertThat(topology(facts).dwellings().get(new AreaId("TOP"))).containsExactly(DWELLING);
        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void leavesWhatDoesNotFitWithoutEffect() {
        Facts facts = new Facts()
                .established("2020-02-01", "A", "A")
                .area(
                        "area-established",
                        "2020-02-02",
                        "B",
                        in("grid").text("name", "B").text("parent", "A").build())
                .established("2020-02-03", "A", "again")
                .area(
                        "area-established",
                        "2020-02-04",
                        "C",
                        in("grid").text("name", "C").text("parent", "X").build())
                .area(
                        "area-transferred",
                        "2020-02-05",
                        "A",
                        in("grid").text("parent", "B").build())
                .area("area-dissolved", "2020-02-06", "A", in("grid").build())
                .area(
                        "area-recoded",
                        "2020-02-07",
                        "A",
                        in("grid").text("to", "B").build())
                .area(
                        "area-split",
                        "2020-02-08",
                        "A",
                        in("grid").payloads("into", List.of(part("D", "D"))).build())
                .area(
                        "area-split",
                        "2020-02-09",
                        "B",
                        in("grid").payloads("into", List.of(part("A", "A"))).build())
                .area(
                        "area-merged",
                        "2020-02-10",
                        "A",
                        in("grid").text("name", "A").texts("from", List.of("B")).build())
                .area(
                        "area-split",
                        "2020-02-11",
                        "B",
                        in("grid")
                                .payloads("into", List.of(part("E", "E", "H-9")))
                                .build());
        assertThat(findings(facts))
                .containsExactly(
                        "area-exists",
                        "area-parent-unknown",
                        "area-cycle",
                        "area-not-empty",
                        "area-exists",
                        "split-areas-left",
                        "area-exists",
                        "area-exists",
                        "split-dwelling-elsewhere");
        assertThat(topology(facts).areas().keySet()).containsExactly(new AreaId("A"), new AreaId("E"));
        assertThat(topology(facts).areas()).containsEntry(new AreaId("A"), Area.of(new AreaId("A"), "A"));
    }

    @Test
    void keepsHierarchiesApart() {
        Facts facts = new Facts()
                .established("2020-02-01", "A", "grid")
                .area(
                        "area-established",
                        "2020-02-01",
                        "A",
                        in("police").text("name", "beat").build())
                .assigned("2020-02-01", "A", "H-1");
        TerritoryHistory history = TerritoryHistory.of(facts.ledger());
        assertThat(history.hierarchies()).containsExactly(Hierarchy.GRID, Hierarchy.POLICE);
        assertThat(history.topology(Hierarchy.POLICE, DAY).assigned()).isEmpty();
        assertThat(history.topology(Hierarchy.POLICE, DAY).empty()).containsExactly(new AreaId("A"));
        assertThat(history.topology(Hierarchy.GRID, DAY).assigned()).hasSize(1);
    }

    private static Topology topology(Facts facts) {
        return TerritoryHistory.of(facts.ledger()).topology(Hierarchy.GRID, DAY);
    }

    private static List<String> findings(Facts facts) {
        return TerritoryHistory.of(facts.ledger()).findings(Hierarchy.GRID, DAY).stream()
                .map(Finding::code)
                .toList();
    }
}
