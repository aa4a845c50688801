package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.HouseholdId;

/** Something that happens to the areas of a hierarchy, or to where a dwelling lies. */
public sealed interface TerritoryChange {

    /** Returns the hierarchy; no other is touched. */
    Hierarchy hierarchy();

    /** Returns what the arm of {@code cases} for this kind of change gives. */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind of change.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /** Answers for a new area. */
        R established(Established change);

        /** Answers for a new name. */
        R renamed(Renamed change);

        /** Answers for a new code. */
        R recoded(Recoded change);

        /** Answers for a new parent. */
        R transferred(Transferred change);

        /** Answers for a division into parts. */
        R split(Split change);

        /** Answers for a merger. */
        R merged(Merged change);

        /** Answers for an end. */
        R dissolved(Dissolved change);

        /** Answers for a dwelling that comes to lie in an area. */
        R dwellingAssigned(DwellingAssigned change);
    }

    /**
     * A new area, without dwellings.
     *
     * @param hierarchy the hierarchy
     * @param area the area; what it lies in must be there
     */
    record Established(Hierarchy hierarchy, Area area) implements TerritoryChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.established(this);
        }
    }

    /**
     * An area gets another name and stays what it is.
     *
     * @param hierarchy the hierarchy
     * @param area the area
     * @param name 1 to 64 code points
     */
    record Renamed(Hierarchy hierarchy, AreaId area, String name) implements TerritoryChange {
        public Renamed {
            name = Area.of(area, name).name();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.renamed(this);
        }
    }

    /**
     * An area gets another code and stays what it is, with its dwellings and what lies in it.
     *
     * @param hierarchy the hierarchy
     * @param area the old code, which is free afterwards
     * @param to the new code, which nothing has
     */
    record Recoded(Hierarchy hierarchy, AreaId area, AreaId to) implements TerritoryChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recoded(this);
        }
    }

    /**
     * An area comes to lie in another one, with all that lies in it.
     *
     * @param hierarchy the hierarchy
     * @param area the area
     * @param parent what it lies in from now on
     */
    record Transferred(Hierarchy hierarchy, AreaId area, AreaId parent) implements TerritoryChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.transferred(this);
        }
    }

    /**
     * An area is divided. It may itself be one of the parts and then keeps whatever no part gets; else it ends, the
     * dwellings that no part gets are unassigned, and every area that lay in it must be given to a part.
     *
     * @param hierarchy the hierarchy
     * @param area what is divided
     * @param into one or more parts, no dwelling or area in two of them
     */
    record Split(Hierarchy hierarchy, AreaId area, List<SplitPart> into) implements TerritoryChange {

        /** @throws DomainException.InvalidValue with {@code split-without-parts} or {@code split-overlaps} */
        public Split {
            into = ImmutableList.copyOf(into);
            if (into.isEmpty()) {
                throw new DomainException.InvalidValue("into", Problem.of("split-without-parts"));
            }
            Set<Object> seen = new HashSet<>();
            long twice = 0;
            for (SplitPart part : into) {
                twice += seen.add(part.area()) ? 0 : 1;
                twice += part.dwellings().stream().filter(id -> !seen.add(id)).count();
                twice += part.areas().stream().filter(id -> !seen.add(id)).count();
            }
            long names = into.stream().map(part -> part.area().id()).distinct().count();
            if (twice > 0 || names < into.size()) {
                throw new DomainException.InvalidValue(
                        "into", Problem.of("split-overlaps", Input.count("units", twice + into.size() - names)));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.split(this);
        }
    }

    /**
     * Areas become one, which gets all their dwellings and all that lies in them. It may be one of them.
     *
     * @param hierarchy the hierarchy
     * @param from the areas, at least one
     * @param into the one they become; without a parent it lies where the first of {@code from} lay
     */
    record Merged(Hierarchy hierarchy, SortedSet<AreaId> from, Area into) implements TerritoryChange {

        /** @throws DomainException.InvalidValue with {@code merge-without-sources} */
        public Merged {
            from = ImmutableSortedSet.copyOfSorted(from);
            if (from.isEmpty()) {
                throw new DomainException.InvalidValue("from", Problem.of("merge-without-sources"));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.merged(this);
        }
    }

    /**
     * An area in which no other lies ends; its dwellings are unassigned.
     *
     * @param hierarchy the hierarchy
     * @param area the area
     */
    record Dissolved(Hierarchy hierarchy, AreaId area) implements TerritoryChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dissolved(this);
        }
    }

    /**
     * A dwelling lies in an area from now on.
     *
     * @param hierarchy the hierarchy
     * @param dwelling the household whose dwelling it is
     * @param area the area
     */
    record DwellingAssigned(Hierarchy hierarchy, HouseholdId dwelling, AreaId area) implements TerritoryChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dwellingAssigned(this);
        }
    }
}
