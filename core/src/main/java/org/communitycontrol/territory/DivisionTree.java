package org.communitycontrol.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Input;

/**
 * A list of divisions that can be asked for names, for what lies in what, and for kinds.
 *
 * <p>A list is whatever the host trusts: the nation, one city, one county. Parents follow from the codes, so a list need
 * not hold them; {@link #missingParents} names those it leaves out. Lists are in the order of {@link DivisionCode}.
 * Immutable and safe for use by many threads; the whole nation, 665,276 rows, fits in some 45 megabytes.
 */
public final class DivisionTree {

    /** The most code points in a place's name; the longest in the national list of 2023 has 33. */
    static final int LONGEST_NAME = 64;

    private final Map<DivisionLevel, DivisionRows> levels;
    private final SortedSet<DivisionCode> missingParents;

    private DivisionTree(Map<DivisionLevel, DivisionRows> levels, SortedSet<DivisionCode> missingParents) {
        this.levels = levels;
        this.missingParents = missingParents;
    }

    /**
     * Returns the tree of {@code rows} in any order, always exactly one value. Of rows with the same code the first
     * stays; each later one is a finding {@code division-repeated} at its index in the list.
     */
    public static Accepted<DivisionTree> of(List<Division> rows) {
        Builder builder = builder();
        int index = 0;
        for (Division row : rows) {
            builder.add(row, Place.at("", 0, "/" + index));
            index++;
        }
        return builder.build();
    }

    /** Returns a builder for rows that come one by one from a file. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the row of {@code code}; empty if the list has none. */
    public Optional<Division> find(DivisionCode code) {
        return rows(code.level()).find(code);
    }

    /** Returns whether the list has a row for {@code code}. */
    public boolean contains(DivisionCode code) {
        return rows(code.level()).contains(code);
    }

    /** Returns the rows one level below {@code code}, which itself need not be listed; empty for a community. */
    public List<Division> children(DivisionCode code) {
        return code.level() == DivisionLevel.COMMUNITY
                ? List.of()
                : within(code, code.level().below().orElseThrow());
    }

    /**
     * Returns the rows of {@code level} that are {@code ancestor} or lie in it, as a view; empty for a level above it,
     * and for the nation and the grid, which have no rows.
     */
    public List<Division> within(DivisionCode ancestor, DivisionLevel level) {
        return level.digits() < ancestor.level().digits() || !levels.containsKey(level)
                ? List.of()
                : rows(level).within(ancestor);
    }

    /** Returns all rows of {@code level}, as a view; empty for the nation and the grid, which have no rows. */
    public List<Division> all(DivisionLevel level) {
        return levels.containsKey(level) ? rows(level).all() : List.of();
    }

    /** Returns the listed ones among the ancestors of {@code code}, from the nearest up to the province. */
    public List<Division> ancestors(DivisionCode code) {
        return code.ancestors().stream()
                .flatMap(ancestor -> find(ancestor).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the kind of {@code code}, with the help of the list: a listed county that is the only one of its city in
     * the list is a {@linkplain DivisionKind#PLACEHOLDER placeholder}, whatever its serial.
     *
     * <p>Ask this only of a list that is complete for the city: in a list of one county, that county is the only one.
     */
    public DivisionKind kind(DivisionCode code) {
        if (code.level() == DivisionLevel.COUNTY
                && contains(code)
                && rows(DivisionLevel.COUNTY).countWithin(code.prefix(DivisionLevel.CITY)) == 1) {
            return DivisionKind.PLACEHOLDER;
        }
        return DivisionKind.of(code);
    }

    /** Returns every code that a listed code lies in and that has no row of its own. */
    public SortedSet<DivisionCode> missingParents() {
        return missingParents;
    }

    /** Returns how many rows of {@code level} are listed; 0 for the nation and the grid. */
    public int size(DivisionLevel level) {
        return all(level).size();
    }

    /** Returns how many rows are listed. */
    public int size() {
        return levels.values().stream().mapToInt(DivisionRows::size).sum();
    }

    /** Returns the number of rows of each level. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("DivisionTree[");
        levels.forEach((level, rows) -> out.append(out.charAt(out.length() - 1) == '[' ? "" : ", ")
                .append(level.code())
                .append(' ')
                .append(rows.size()));
        return out.append(']').toString();
    }

    private DivisionRows rows(DivisionLevel level) {
        return Objects.requireNonNull(levels.get(level));
    }

    /** Collects the rows of a list in any order. Not safe for use by many threads. */
    public static final class Builder {

        private final Map<DivisionLevel, NavigableMap<Long, String>> rows = new EnumMap<>(DivisionLevel.class);
        private final List<Finding> findings = new ArrayList<>();

        private Builder() {
            for (DivisionLevel level : DivisionLevel.values()) {
                if (level != DivisionLevel.NATION && level != DivisionLevel.GRID) {
                    rows.put(level, new TreeMap<>());
                }
            }
        }

        /**
         * Adds a row.
         *
         * @param place where it comes from, for the finding if its code was added before
         */
        public Builder add(Division row, Place place) {
            NavigableMap<Long, String> ofLevel =
                    Objects.requireNonNull(rows.get(row.code().level()));
            if (ofLevel.putIfAbsent(DivisionRows.number(row.code()), row.name()) != null) {
                findings.add(Finding.of(
                        place,
                        "division-repeated",
                        Input.code("division", row.code().value())));
            }
            return this;
        }

        /** Returns the tree of the rows added so far, always exactly one value, and a finding for each repeated code. */
        public Accepted<DivisionTree> build() {
            Map<DivisionLevel, DivisionRows> levels = new EnumMap<>(DivisionLevel.class);
            rows.forEach((level, ofLevel) -> levels.put(level, new DivisionRows(level, ofLevel)));
            return new Accepted<>(List.of(new DivisionTree(levels, missing(levels))), findings);
        }

        private static SortedSet<DivisionCode> missing(Map<DivisionLevel, DivisionRows> levels) {
            SortedSet<DivisionCode> missing = new TreeSet<>();
            for (DivisionRows rows : levels.values()) {
                for (int i = 0; i < rows.size(); i++) {
                    for (DivisionCode ancestor : rows.code(i).ancestors()) {
                        DivisionRows above = Objects.requireNonNull(levels.get(ancestor.level()));
                        if (above.contains(ancestor) || !missing.add(ancestor)) {
                            break; // what lies above it was or will be seen from its own row
                        }
                    }
                }
            }
            return ImmutableSortedSet.copyOfSorted(missing);
        }
    }
}
