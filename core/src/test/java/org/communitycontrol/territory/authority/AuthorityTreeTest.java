package org.communitycontrol.territory.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Place;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.DivisionTree;
import org.junit.jupiter.api.Test;

class AuthorityTreeTest {

    private static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

    private static final AuthorityRule RULE = AuthorityRule.builder()
            .addSeparatelyPlannedCities(code("2102"), code("3302"), code("3502"), code("3702"), code("4403"))
            .corps(true)
            .build();

    private static final AuthorityTree TREE = AuthorityTree.of(
            divisions(), RULE, Map.of(node("XPCC-8"), NodeId.CORPS, node("XPCC-8-121"), node("XPCC-8")));

    @Test
    void addressesThirtySevenPlacesInTwoLines() {
        assertThat(TREE.addressees()).hasSize((31 + 5 + 1) * 2);
        assertThat(TREE.addressees())
                .contains(
                        new Authority(node("3502"), Line.CIVIL_AFFAIRS),
                        new Authority(node("3502"), Line.HEALTH),
                        new Authority(NodeId.CORPS, Line.CIVIL_AFFAIRS),
                        new Authority(NodeId.CORPS, Line.HEALTH))
                .doesNotContain(new Authority(node("3501"), Line.HEALTH));
    }

    @Test
    void namesTheSuperiorsInEachLine() {
        for (Line line : Line.values()) {
            assertThat(above("350203001001", line)).containsExactly("350203001", "350203", "3502", "35", "CN");
            assertThat(above("3502", line)).containsExactly("35", "CN");
            assertThat(above("XPCC-8-121", line)).containsExactly("XPCC-8", "XPCC", "CN");
            assertThat(above("XPCC", line)).containsExactly("CN");
            assertThat(above("CN", line)).isEmpty();
            assertThat(above("999", line)).isEmpty();
        }
    }

    @Test
    void passesOverRowsThatOnlyGroupOthers() {
        assertThat(above("110101", Line.HEALTH)).containsExactly("11", "CN");
        assertThat(above("441900003", Line.HEALTH)).containsExactly("4419", "44", "CN");
        assertThat(TREE.kind(node("1101"))).isEmpty();
        assertThat(TREE.kind(node("441900"))).isEmpty();
        assertThat(TREE.kind(node("4419"))).contains(NodeKind.LOCAL);
        assertThat(TREE.kind(node("3502"))).contains(NodeKind.SEPARATELY_PLANNED_CITY);
        assertThat(TREE.kind(node("XPCC-8"))).contains(NodeKind.CORPS_UNIT);
    }

    @Test
    void aSeparatelyPlannedCityReportsToTheProvinceAndToTheNation() {
        assertThat(TREE.reportsTo(node("3502"), Line.HEALTH))
                .extracting(authority -> authority.node().value())
                .containsExactly("35", "CN");
        assertThat(TREE.reportsTo(node("350203"), Line.HEALTH))
                .extracting(authority -> authority.node().value())
                .containsExactly("3502");
        assertThat(TREE.reportsTo(NodeId.CORPS, Line.CIVIL_AFFAIRS))
                .extracting(authority -> authority.node().value())
                .containsExactly("CN");
    }

    @Test
    void namesWhoHasNoBodyInALine() {
        Set<Authority> named = new TreeSet<>(TREE.addressees());
        named.add(new Authority(node("350203"), Line.CIVIL_AFFAIRS));
        named.remove(new Authority(node("35"), Line.HEALTH));
        assertThat(TREE.unnamed(named, DivisionLevel.COUNTY))
                .contains(new Authority(node("35"), Line.HEALTH), new Authority(node("350203"), Line.HEALTH))
                .doesNotContain(new Authority(node("350203"), Line.CIVIL_AFFAIRS))
                .noneMatch(authority -> authority.node().equals(node("441900")));
    }

    @Test
    void refusesWhatIsNoCityOrNoUnitOfTheCorps() {
        assertThatThrownBy(() -> AuthorityRule.builder()
                        .addSeparatelyPlannedCities(code("35"))
                        .corps(true)
                        .build())
                .isInstanceOf(DomainException.InvalidValue.class);
        for (Map<NodeId, NodeId> units : List.of(
                Map.of(node("3502"), NodeId.CORPS),
                Map.of(node("A"), node("B")),
                Map.of(node("A"), node("B"), node("B"), node("A")),
                Map.of(NodeId.CORPS, NodeId.CORPS))) {
            assertThatThrownBy(() -> AuthorityTree.of(divisions(), RULE, units))
                    .isInstanceOf(DomainException.InvalidValue.class);
        }
    }

    private static List<String> above(String id, Line line) {
        List<Authority> superiors = TREE.superiors(node(id), line);
        assertThat(superiors).allMatch(superior -> superior.line() == line);
        return superiors.stream().map(superior -> superior.node().value()).toList();
    }

    private static DivisionTree divisions() {
        DivisionTree.Builder tree = DivisionTree.builder();
        PROVINCES.forEach(province -> tree.add(new Division(code(province), "x"), Place.NOWHERE));
        for (String more : List.of(
                "1101",
                "110101",
                "110102",
                "2102",
                "3302",
                "3501",
                "3502",
                "350203",
                "350205",
                "350203001",
                "350203001001",
                "3702",
                "4403",
                "4419",
                "441900",
                "441900003")) {
            tree.add(new Division(code(more), "x"), Place.NOWHERE);
        }
        return tree.build().values().get(0);
    }

    private static DivisionCode code(String digits) {
        return DivisionCode.parse(digits);
    }

    private static NodeId node(String id) {
        return new NodeId(id);
    }
}
