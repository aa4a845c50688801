package org.communitycontrol.people.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;

/** The register while changes are applied in their order. */
final class MembershipFold implements MembershipChange.Cases<Optional<String>> {

    /** How often the changes of a day that do not fit are tried again. */
    private static final int MOST_ROUNDS = 32;

    private final MembershipStore store = new MembershipStore();
    private final List<Finding> misfits = new ArrayList<>();
    private final List<DatedMembership> waiting = new ArrayList<>();
    private Optional<DatedMembership> current = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> settled = Optional.empty();

    /** Begins with who lived where before the first change. */
    MembershipFold(Map<PersonId, HouseholdId> beginning) {
        beginning.forEach((person, household) -> store.claim(person, household, LocalDate.EPOCH));
    }

    MembershipStore settled() {
        settle();
        return store;
    }

    List<Finding> misfits() {
        settle();
        return misfits;
    }

    /** Returns whether {@code dated} may still be applied: its day has not been settled. */
    boolean isOpenFor(DatedMembership dated) {
        return settled.isEmpty() || dated.on().isAfter(settled.get());
    }

    /** Applies a change; one that does not fit is tried again when its day is over, then it is a finding. */
    void apply(DatedMembership dated) {
        if (day.isPresent() && dated.on().isAfter(day.get())) {
            settle();
        }
        day = Optional.of(dated.on());
        if (misfit(dated).isPresent()) {
            waiting.add(dated);
        }
    }

    private Optional<String> misfit(DatedMembership dated) {
        current = Optional.of(dated);
        return dated.change().match(this);
    }

    private void settle() {
        boolean progress = !waiting.isEmpty();
        for (int round = 0; progress && round < MOST_ROUNDS; round++) {
            progress = waiting.removeIf(dated -> misfit(dated).isEmpty());
        }
        for (DatedMembership dated : waiting) {
            misfit(dated)
                    .ifPresent(code -> misfits.add(Finding.of(Place.NOWHERE, code, Input.id("fact", fact()))));
        }
        waiting.clear();
        settled = day;
    }

    @Override
    public Optional<String> joined(MembershipChange.Joined change) {
        if (store.isDeceased(change.person())) {
            return Optional.of("person-deceased");
        }
        if (store.hasEnded(change.household())) {
            return Optional.of("household-ended");
        }
        if (change.second()) {
            store.takeSecond(change.person(), change.household(), today());
            return Optional.empty();
        }
        Optional<HouseholdId> before = store.residence(change.person());
        store.claim(change.person(), change.household(), today());
        before.ifPresent(household -> store.unheadIfGone(household, today()));
        return Optional.empty();
    }

    @Override
    public Optional<String> born(MembershipChange.Born change) {
        if (store.isKnown(change.person())) {
            return Optional.of("person-known");
        }
        if (store.hasEnded(change.household())) {
            return Optional.of("household-ended");
        }
        store.claim(change.person(), change.household(), today());
        return Optional.empty();
    }

    @Override
    public Optional<String> left(MembershipChange.Left change) {
        if (store.isDeceased(change.person())) {
            return Optional.of("person-deceased");
        }
        boolean lives = store.claims(change.person(), change.household());
        if (!lives && !store.hasSecond(change.person(), change.household())) {
            return Optional.of("not-a-member");
        }
        store.release(
                change.person(),
                change.household(),
                change.movedAway() ? ResidenceState.MOVED_AWAY : ResidenceState.WITHOUT_RESIDENCE,
                today());
        store.unheadIfGone(change.household(), today());
        return Optional.empty();
    }

    @Override
    public Optional<String> died(MembershipChange.Died change) {
        if (!store.isKnown(change.person())) {
            return Optional.of("person-unknown");
        }
        if (store.isDeceased(change.person())) {
            return Optional.of("person-deceased");
        }
        store.end(change.person(), today());
        return Optional.empty();
    }

    @Override
    public Optional<String> split(MembershipChange.Split change) {
        if (change.household().equals(change.into())
                || !store.members(change.into()).isEmpty()) {
            return Optional.of("household-exists");
        }
        if (!store.members(change.household()).containsAll(change.members())) {
            return Optional.of("not-a-member");
        }
        store.begin(change.into(), today());
        for (PersonId member : change.members()) {
            store.claim(member, change.into(), today());
            store.release(member, change.household(), ResidenceState.WITHOUT_RESIDENCE, today());
        }
        store.unheadIfGone(change.household(), today());
        return Optional.empty();
    }

    @Override
    public Optional<String> merged(MembershipChange.Merged change) {
        if (change.household().equals(change.into()) || !store.isKnown(change.household())) {
            return Optional.of("household-unknown");
        }
        Optional<HouseholdState> from = store.household(change.household());
        Optional<HouseholdState> into = store.household(change.into());
        if (from.flatMap(HouseholdState::mergedInto).isPresent()
                || into.flatMap(HouseholdState::mergedInto).isPresent()) {
            return Optional.of("household-ended");
        }
        Optional<PersonId> head = from.flatMap(state -> state.headship().head());
        store.handOver(change.household(), change.into(), today());
        store.unheadIfGone(change.household(), today());
        if (into.isEmpty() && head.isPresent()) {
            store.name(change.into(), head.get(), today());
        }
        store.endInto(change.household(), change.into(), today());
        return Optional.empty();
    }

    @Override
    public Optional<String> headChanged(MembershipChange.HeadChanged change) {
        if (!store.members(change.household()).contains(change.head())) {
            return Optional.of("not-a-member");
        }
        store.name(change.household(), change.head(), today());
        return Optional.empty();
    }

    @Override
    public Optional<String> occupancyVerified(MembershipChange.OccupancyVerified change) {
        store.found(change.household(), change.found());
        return Optional.empty();
    }

    private LocalDate today() {
        return current.map(DatedMembership::on).orElse(LocalDate.EPOCH);
    }

    private String fact() {
        return current.map(DatedMembership::fact).map(FactId::value).orElse("");
    }
}
