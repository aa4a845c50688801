package org.communitycontrol.territory.authority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionKind;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.DivisionTree;

/**
 * The authorities of every reporting node in both lines, and who stands above whom.
 *
 * <p>Made from a list of divisions, the rule in force and the units of the Corps a host knows. Immutable.
 */
public final class AuthorityTree {

    private final DivisionTree divisions;
    private final Set<DivisionCode> planned;
    private final Map<NodeId, NodeId> corpsUnits;
    private final boolean corps;

    private AuthorityTree(DivisionTree divisions, AuthorityRule rule, Map<NodeId, NodeId> corpsUnits) {
        this.divisions = divisions;
        this.planned = new LinkedHashSet<>(rule.separatelyPlannedCities());
        this.corps = rule.corps();
        this.corpsUnits = ImmutableMap.copyOf(corpsUnits);
    }

    /** Returns the tree of {@code divisions} without units of the Corps. */
    public static AuthorityTree of(DivisionTree divisions, AuthorityRule rule) {
        return of(divisions, rule, Map.of());
    }

    /**
     * Returns the tree of {@code divisions} and of the units of the Corps.
     *
     * @param corpsUnits what each unit of the Corps lies in: another unit, or {@link NodeId#CORPS}
     * @throws DomainException.InvalidValue with {@code corps-unit} if a unit is a division, the Corps itself, or does not
     *     lie in the Corps
     */
    public static AuthorityTree of(DivisionTree divisions, AuthorityRule rule, Map<NodeId, NodeId> corpsUnits) {
        for (NodeId unit : corpsUnits.keySet()) {
            Set<NodeId> seen = new LinkedHashSet<>();
            NodeId at = unit;
            while (!at.equals(NodeId.CORPS) && seen.add(at)) {
                at = corpsUnits.getOrDefault(at, at);
            }
            boolean taken = unit.equals(NodeId.CORPS)
                    || unit.equals(NodeId.NATION)
                    || division(unit).filter(divisions::contains).isPresent();
            if (!rule.corps() || taken || !at.equals(NodeId.CORPS)) {
                throw new DomainException.InvalidValue("corpsUnits", Problem.of("corps-unit"));
            }
        }
        return new AuthorityTree(divisions, rule, corpsUnits);
    }

    /**
     * Returns what sort of place {@code node} is; empty for one that has no authority: not listed, or a row that only
     * groups others.
     */
    public Optional<NodeKind> kind(NodeId node) {
        if (node.equals(NodeId.NATION)) {
            return Optional.of(NodeKind.NATION);
        }
        if (node.equals(NodeId.CORPS)) {
            return corps ? Optional.of(NodeKind.CORPS) : Optional.empty();
        }
        if (corpsUnits.containsKey(node)) {
            return Optional.of(NodeKind.CORPS_UNIT);
        }
        return division(node).filter(this::hasAuthority).map(code -> {
            if (code.level() == DivisionLevel.PROVINCE) {
                return NodeKind.PROVINCE;
            }
            return planned.contains(code) ? NodeKind.SEPARATELY_PLANNED_CITY : NodeKind.LOCAL;
        });
    }

    /** Returns every authority a notice of the nation is addressed to, in both lines, by node. */
    @ImplementsClauses({ClauseIds.C_0_1})
    public SortedSet<Authority> addressees() {
        SortedSet<NodeId> nodes = new TreeSet<>();
        divisions.all(DivisionLevel.PROVINCE).forEach(province -> nodes.add(NodeId.of(province.code())));
        planned.stream().filter(divisions::contains).forEach(city -> nodes.add(NodeId.of(city)));
        if (corps) {
            nodes.add(NodeId.CORPS);
        }
        ImmutableSortedSet.Builder<Authority> addressees = ImmutableSortedSet.naturalOrder();
        for (NodeId node : nodes) {
            for (Line line : Line.values()) {
                addressees.add(new Authority(node, line));
            }
        }
        return addressees.build();
    }

    /**
     * Returns the authorities above {@code node} in {@code line}, the nearest first, the nation last: those of the
     * superiors of Siming in Xiamen are Xiamen's, Fujian's and the nation's. Empty for the nation and for a place without
     * authority.
     */
    @ImplementsClauses({ClauseIds.C_0_1})
    public List<Authority> superiors(NodeId node, Line line) {
        if (kind(node).isEmpty()) {
            return List.of();
        }
        List<Authority> superiors = new ArrayList<>();
        for (Optional<NodeId> above = above(node); above.isPresent(); above = above(above.get())) {
            superiors.add(new Authority(above.get(), line));
        }
        return ImmutableList.copyOf(superiors);
    }

    /**
     * Returns the authorities that address {@code node} in {@code line} and to which it reports: the nearest superior, and
     * for a city under separate state planning the nation as well.
     */
    public List<Authority> reportsTo(NodeId node, Line line) {
        List<Authority> superiors = superiors(node, line);
        boolean direct = kind(node).filter(NodeKind::isAddressed).isPresent();
        return superiors.stream()
                .filter(superior -> superior.equals(superiors.get(0))
                        || (direct && superior.node().equals(NodeId.NATION)))
                .toList();
    }

    /**
     * Returns the authorities nobody is named for, by node: every reporting node has both lines.
     *
     * @param named the authorities for which a host knows a body
     * @param level the level of the divisions that are looked at, besides the addressees
     */
    public List<Authority> unnamed(Set<Authority> named, DivisionLevel level) {
        SortedSet<Authority> expected = new TreeSet<>(addressees());
        for (Division division : divisions.all(level)) {
            NodeId node = NodeId.of(division.code());
            if (kind(node).isPresent()) {
                for (Line line : Line.values()) {
                    expected.add(new Authority(node, line));
                }
            }
        }
        expected.removeAll(named);
        return ImmutableList.copyOf(expected);
    }

    private Optional<NodeId> above(NodeId node) {
        if (node.equals(NodeId.NATION)) {
            return Optional.empty();
        }
        NodeId unit = corpsUnits.get(node);
        if (unit != null) {
            return Optional.of(unit);
        }
        return Optional.of(division(node)
                .flatMap(code ->
                        code.ancestors().stream().filter(this::hasAuthority).findFirst())
                .map(NodeId::of)
                .orElse(NodeId.NATION));
    }

    private boolean hasAuthority(DivisionCode code) {
        DivisionKind kind = divisions.kind(code);
        return divisions.contains(code) && kind != DivisionKind.PSEUDO_CITY && kind != DivisionKind.PLACEHOLDER;
    }

    private static Optional<DivisionCode> division(NodeId node) {
        try {
            return Optional.of(DivisionCode.parse(node.value()));
        } catch (DomainException.InvalidValue noDivision) {
            return Optional.empty();
        }
    }
}
