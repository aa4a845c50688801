package org.communitycontrol.testkit.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.territory.DivisionTree;
import org.communitycontrol.territory.authority.Authority;
import org.communitycontrol.territory.authority.AuthorityTree;
import org.communitycontrol.territory.authority.Line;
import org.communitycontrol.territory.authority.NodeId;
import org.communitycontrol.territory.authority.NodeKind;

/** What holds for the authorities over whatever list of divisions. */
public interface AuthorityTreeLaws {

    /** Returns the authorities over {@code divisions}. */
    AuthorityTree authorities(DivisionTree divisions);

    /** Returns the lists the laws are tried on. */
    @Provide
    Arbitrary<DivisionTree> trees();

    /** Returns the nodes of a list: all its divisions, the Corps and the nation. */
    List<NodeId> nodes(DivisionTree divisions);

    /** Whoever has a superior in one line has the same place's superior in the other, and the last is the nation. */
    @Property
    default void everyNodeHasBothLinesUpToTheNation(@ForAll("trees") DivisionTree divisions) {
        AuthorityTree tree = authorities(divisions);
        for (NodeId node : nodes(divisions)) {
            List<NodeId> civil = places(tree.superiors(node, Line.CIVIL_AFFAIRS), Line.CIVIL_AFFAIRS);
            List<NodeId> health = places(tree.superiors(node, Line.HEALTH), Line.HEALTH);
            assertThat(civil).isEqualTo(health).doesNotHaveDuplicates().doesNotContain(node);
            boolean hasSuperiors =
                    tree.kind(node).filter(kind -> kind != NodeKind.NATION).isPresent();
            assertThat(civil.isEmpty()).isEqualTo(!hasSuperiors);
            if (hasSuperiors) {
                assertThat(civil).endsWith(NodeId.NATION);
                assertThat(civil).allMatch(above -> tree.kind(above).isPresent());
                NodeId nearest = civil.get(0);
                assertThat(places(tree.superiors(nearest, Line.HEALTH), Line.HEALTH))
                        .isEqualTo(civil.subList(1, civil.size()));
            }
        }
    }

    /** Whoever is addressed is so in both lines, and exactly the provinces, planned cities and the Corps are. */
    @Property
    default void everyAddresseeIsAddressedInBothLines(@ForAll("trees") DivisionTree divisions) {
        AuthorityTree tree = authorities(divisions);
        for (NodeId node : nodes(divisions)) {
            boolean addressed = tree.kind(node).filter(NodeKind::isAddressed).isPresent();
            for (Line line : Line.values()) {
                assertThat(tree.addressees().contains(new Authority(node, line)))
                        .isEqualTo(addressed);
            }
        }
    }

    private static List<NodeId> places(List<Authority> authorities, Line line) {
        assertThat(authorities).allMatch(authority -> authority.line() == line);
        return authorities.stream().map(Authority::node).toList();
    }
}
