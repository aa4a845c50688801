package org.communitycontrol.territory.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.HouseholdId;

/** The areas of one hierarchy while changes are applied in their order; one change costs what it moves. */
final class TopologyFold implements TerritoryChange.Cases<Optional<String>> {

    /** How often the changes of a day that do not fit are tried again; each round mends one more link of a chain. */
    private static final int MOST_ROUNDS = 32;

    private final Hierarchy hierarchy;
    private final AreaStore store = new AreaStore();
    private final List<Finding> findings = new ArrayList<>();
    private final List<DatedChange> waiting = new ArrayList<>();
    private final Map<HouseholdId, DatedChange> assignedToday = new HashMap<>();
    private final Set<AreaId> unestablished = new HashSet<>();
    private Optional<DatedChange> current = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> settled = Optional.empty();

    TopologyFold(Hierarchy hierarchy) {
        this(hierarchy, StartingAreas.NONE);
    }

    TopologyFold(Hierarchy hierarchy, StartingAreas beginning) {
        this.hierarchy = hierarchy;
        beginning.areas().forEach(store::put);
        beginning.areas().forEach(area -> unestablished.add(area.id()));
        beginning.dwellings().forEach(store::place);
    }

    Topology topology() {
        settle();
        return store.topology(hierarchy);
    }

    List<Finding> findings() {
        settle();
        return findings;
    }

    /** Returns whether {@code dated} may still be applied: its day has not been settled. */
    boolean isOpenFor(DatedChange dated) {
        return settled.isEmpty() || dated.on().isAfter(settled.get());
    }

    /**
     * Applies a change of this hierarchy. One that does not fit is tried again when its day is over, since changes of one
     * day are often written down in one moment; one that does not fit then has no effect and is a finding.
     */
    void apply(DatedChange dated) {
        if (day.isPresent() && dated.on().isAfter(day.get())) {
            settle();
        }
        day = Optional.of(dated.on());
        if (misfit(dated).isPresent()) {
            waiting.add(dated);
        }
    }

    /** Puts a household where the one lies that it came from. */
    void divide(DividedDwelling divided) {
        if (day.isPresent() && divided.on().isAfter(day.get())) {
            settle();
        }
        store.placeBeside(divided.from(), divided.into());
    }

    private Optional<String> misfit(DatedChange dated) {
        current = Optional.of(dated);
        return dated.change().match(this);
    }

    private void settle() {
        boolean progress = !waiting.isEmpty();
        for (int round = 0; progress && round < MOST_ROUNDS; round++) {
            progress = waiting.removeIf(dated -> misfit(dated).isEmpty());
        }
        for (DatedChange dated : waiting) {
            misfit(dated).ifPresent(code -> findings.add(finding(code)));
            if (dated.change() instanceof TerritoryChange.DwellingAssigned assignment) {
                store.know(assignment.dwelling());
            }
        }
        waiting.clear();
        assignedToday.clear();
        settled = day;
    }

    @Override
    public Optional<String> established(TerritoryChange.Established change) {
        Area area = change.area();
        boolean known = store.contains(area.id());
        if (known && !unestablished.contains(area.id())) {
            return Optional.of("area-exists");
        }
        if (area.parent().isPresent() && !store.contains(area.parent().get())) {
            return Optional.of("area-parent-unknown");
        }
        if (known && area.parent().isPresent() && store.liesIn(area.parent().get(), area.id())) {
            return Optional.of("area-cycle");
        }
        unestablished.remove(area.id());
        store.detach(area.id());
        store.put(area);
        return Optional.empty();
    }

    @Override
    public Optional<String> renamed(TerritoryChange.Renamed renamed) {
        Area area = store.get(renamed.area());
        if (area == null) {
            return Optional.of("area-unknown");
        }
        store.replace(Area.builder()
                .id(area.id())
                .name(renamed.name())
                .parent(area.parent())
                .build());
        return Optional.empty();
    }

    @Override
    public Optional<String> recoded(TerritoryChange.Recoded recoded) {
        Area area = store.get(recoded.area());
        if (area == null) {
            return Optional.of("area-unknown");
        }
        if (store.contains(recoded.to())) {
            return Optional.of("area-exists");
        }
        store.put(Area.builder()
                .id(recoded.to())
                .name(area.name())
                .parent(area.parent())
                .build());
        store.hand(area.id(), recoded.to());
        store.remove(area.id());
        return Optional.empty();
    }

    @Override
    public Optional<String> transferred(TerritoryChange.Transferred transferred) {
        Area area = store.get(transferred.area());
        if (area == null) {
            return Optional.of("area-unknown");
        }
        if (!store.contains(transferred.parent())) {
            return Optional.of("area-parent-unknown");
        }
        if (store.liesIn(transferred.parent(), area.id())) {
            return Optional.of("area-cycle");
        }
        store.move(area, transferred.parent());
        return Optional.empty();
    }

    @Override
    public Optional<String> split(TerritoryChange.Split split) {
        Area source = store.get(split.area());
        if (source == null) {
            return Optional.of("area-unknown");
        }
        Set<AreaId> given = new HashSet<>();
        boolean continues = false;
        for (SplitPart part : split.into()) {
            AreaId id = part.area().id();
            continues |= id.equals(source.id());
            if (!id.equals(source.id()) && store.contains(id)) {
                return Optional.of("area-exists");
            }
            Optional<AreaId> parent = part.area().parent();
            if (parent.isPresent() && (!store.contains(parent.get()) || store.liesIn(parent.get(), source.id()))) {
                return Optional.of("area-parent-unknown");
            }
            given.addAll(part.areas());
        }
        Set<AreaId> children = store.children(source.id());
        if (!children.containsAll(given)) {
            return Optional.of("split-area-elsewhere");
        }
        if (!continues && !given.containsAll(children)) {
            return Optional.of("split-areas-left");
        }
        int elsewhere = 0;
        for (SplitPart part : split.into()) {
            elsewhere += give(source, part);
        }
        if (elsewhere > 0) {
            findings.add(Finding.of(
                    Place.NOWHERE,
                    "split-dwelling-elsewhere",
                    Input.id("fact", fact()),
                    Input.count("dwellings", elsewhere)));
        }
        if (!continues) {
            store.release(source.id());
            store.remove(source.id());
        }
        return Optional.empty();
    }

    /** Gives a part what it names and returns how many of the dwellings did not lie in the split area. */
    private int give(Area source, SplitPart part) {
        Optional<AreaId> parent = part.area().parent().or(source::parent);
        Area area = Area.builder()
                .id(part.area().id())
                .name(part.area().name())
                .parent(parent)
                .build();
        store.detach(area.id());
        store.put(area);
        int elsewhere = 0;
        for (HouseholdId dwelling : part.dwellings()) {
            if (store.isIn(dwelling, source.id())) {
                store.place(dwelling, area.id());
            } else {
                elsewhere++;
            }
        }
        for (AreaId child : part.areas()) {
            Area moved = store.get(child);
            if (moved != null) {
                store.move(moved, area.id());
            }
        }
        return elsewhere;
    }

    @Override
    public Optional<String> merged(TerritoryChange.Merged merged) {
        AreaId target = merged.into().id();
        if (!merged.from().stream().allMatch(store::contains)) {
            return Optional.of("area-unknown");
        }
        if (store.contains(target) && !merged.from().contains(target)) {
            return Optional.of("area-exists");
        }
        Optional<AreaId> parent = merged.into().parent();
        if (parent.isEmpty()) {
            parent = store.find(merged.from().first()).flatMap(Area::parent);
        }
        Optional<AreaId> above = parent;
        if (above.isPresent()
                && (!store.contains(above.get())
                        || merged.from().stream().anyMatch(gone -> store.liesIn(above.get(), gone)))) {
            return Optional.of("area-parent-unknown");
        }
        store.detach(target);
        store.put(Area.builder()
                .id(target)
                .name(merged.into().name())
                .parent(above)
                .build());
        for (AreaId source : merged.from()) {
            if (!source.equals(target)) {
                store.hand(source, target);
                store.remove(source);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> dissolved(TerritoryChange.Dissolved change) {
        AreaId area = change.area();
        if (!store.contains(area)) {
            return Optional.of("area-unknown");
        }
        if (!store.children(area).isEmpty()) {
            return Optional.of("area-not-empty");
        }
        store.release(area);
        store.remove(area);
        return Optional.empty();
    }

    @Override
    public Optional<String> dwellingAssigned(TerritoryChange.DwellingAssigned assignment) {
        if (!store.contains(assignment.area())) {
            return Optional.of("area-unknown");
        }
        DatedChange now = current.orElseThrow();
        DatedChange before = assignedToday.get(assignment.dwelling());
        if (before == null || before.compareTo(now) < 0) {
            assignedToday.put(assignment.dwelling(), now);
            store.place(assignment.dwelling(), assignment.area());
        }
        return Optional.empty();
    }

    private String fact() {
        return current.map(DatedChange::fact).map(FactId::value).orElse("");
    }

    private Finding finding(String code) {
        return Finding.of(Place.NOWHERE, code, Input.id("fact", fact()), Input.code("hierarchy", hierarchy.code()));
    }
}
