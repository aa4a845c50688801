package org.communitycontrol.testkit.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Place;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.DivisionTree;
import org.communitycontrol.territory.authority.AuthorityRule;
import org.communitycontrol.territory.authority.AuthorityTree;
import org.communitycontrol.territory.authority.NodeId;

class AuthorityTreeProperties implements AuthorityTreeLaws {

    private static final NodeId UNIT = new NodeId("XPCC-1");

    @Override
    public AuthorityTree authorities(DivisionTree divisions) {
        AuthorityRule.Builder rule = AuthorityRule.builder();
        rule.corps(true);
        divisions.all(DivisionLevel.CITY).stream()
                .map(Division::code)
                .filter(code -> code.value().endsWith("3"))
                .forEach(rule::addSeparatelyPlannedCities);
        return AuthorityTree.of(divisions, rule.build(), Map.of(UNIT, NodeId.CORPS));
    }

    @Override
    @Provide
    public Arbitrary<DivisionTree> trees() {
        return new TerritoryDomain().divisionLists().map(list -> {
            DivisionTree.Builder tree = DivisionTree.builder();
            list.forEach(row -> tree.add(row, Place.NOWHERE));
            return tree.build().values().get(0);
        });
    }

    @Override
    public List<NodeId> nodes(DivisionTree divisions) {
        List<NodeId> nodes = new ArrayList<>(List.of(NodeId.NATION, NodeId.CORPS, UNIT, new NodeId("3503")));
        for (DivisionLevel level : DivisionLevel.values()) {
            for (Division row : divisions.all(level)) {
                DivisionCode code = row.code();
                nodes.add(NodeId.of(code));
            }
        }
        return nodes;
    }
}
