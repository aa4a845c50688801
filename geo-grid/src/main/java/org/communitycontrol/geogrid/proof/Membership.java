package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Match;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.immutables.value.Value;

/** Whether every dwelling of a list lies in exactly one grid, and which do not. */
@Value.Immutable
public interface Membership {

    /** How many dwellings were asked of. */
    int dwellings();

    /** How many lie on a border inside of no grid or of one only; the least id by code point answers for such a dwelling. */
    int onBorders();

    /** The ids of those in no grid, by code point; an id that came twice may stand twice. */
    List<String> inNone();

    /** Those inside of more than one grid, by id. */
    List<Several> inSeveral();

    /**
     * A dwelling inside of more than one grid.
     *
     * @param id the dwelling's id
     * @param grids the ids of the grids, by code point
     */
    record Several(String id, List<String> grids) {

        /** Copies the list. */
        public Several {
            grids = List.copyOf(grids);
        }
    }

    /**
     * Asks of every dwelling which grids it lies in.
     *
     * <p>A dwelling on a border counts as in one grid, the one that answers for it, unless it lies inside of two others.
     *
     * @param grids in any order; those with one id act as one grid
     */
    @ImplementsClauses(ClauseIds.C_2_4)
    static Membership of(Collection<GridBoundary> grids, Collection<DwellingPoint> dwellings) {
        GridLocator locator = GridLocator.of(grids);
        Map<String, List<GridBoundary>> byId = new HashMap<>();
        grids.forEach(
                grid -> byId.computeIfAbsent(grid.id(), id -> new ArrayList<>()).add(grid));
        Map<String, GridLocator> alone = new HashMap<>();
        List<String> inNone = new ArrayList<>();
        List<Several> inSeveral = new ArrayList<>();
        int onBorders = 0;
        for (DwellingPoint dwelling : dwellings) {
            Match match = locator.locate(dwelling.point()).match();
            List<String> touching = match == Match.OUTSIDE ? List.of() : locator.allAt(dwelling.point());
            List<String> inside = touching.size() < 2
                    ? touching
                    : touching.stream()
                            .filter(id ->
                                    alone.computeIfAbsent(id, key -> GridLocator.of(byId.getOrDefault(key, List.of())))
                                                    .locate(dwelling.point())
                                                    .match()
                                            == Match.INSIDE)
                            .toList();
            if (touching.isEmpty()) {
                inNone.add(dwelling.id());
            } else if (inside.size() > 1) {
                inSeveral.add(new Several(dwelling.id(), inside));
            } else if (match == Match.BOUNDARY || touching.size() > 1) {
                onBorders++;
            }
        }
        inNone.sort(TextRules.BY_CODE_POINT);
        inSeveral.sort(Comparator.comparing(Several::id, TextRules.BY_CODE_POINT));
        return builder()
                .dwellings(dwellings.size())
                .onBorders(onBorders)
                .addAllInNone(inNone)
                .addAllInSeveral(inSeveral)
                .build();
    }

    /** Returns whether every dwelling lies in exactly one grid; also where there are none. */
    default boolean eachInExactlyOne() {
        return inNone().isEmpty() && inSeveral().isEmpty();
    }

    /** Returns the outcome as one sentence without any id. */
    default String sentence(Language language) {
        return Messages.standard()
                .render(
                        "reason." + (eachInExactlyOne() ? "partition-dwellings" : "partition-dwellings-astray"),
                        List.of(
                                Input.count("dwellings", dwellings()),
                                Input.count("borders", onBorders()),
                                Input.count("none", inNone().size()),
                                Input.count("several", inSeveral().size())),
                        language);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Membership}. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
