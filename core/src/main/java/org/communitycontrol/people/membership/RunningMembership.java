package org.communitycontrol.people.membership;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;

/**
 * The register of one day, kept up to date while facts arrive one by one in any order.
 *
 * <p>Holds at every moment what {@link MembershipHistory} says of all facts applied so far. A change that comes after all
 * others costs what it moves, however large the register is, and so do the questions for one person, one household and
 * the counts; one that arrives late, or mends an earlier one, has the changes replayed at the next question. Each
 * identifier is taken as it is given, aliases are not followed. Mutable, for use by one thread.
 */
public final class RunningMembership {

    private final Map<PersonId, HouseholdId> beginning;
    private final LocalDate day;
    private final RunningLedger ledger = new RunningLedger();
    private final NavigableSet<DatedMembership> changes = new TreeSet<>();
    private MembershipFold fold;
    private boolean late;

    /** Begins with who lived where before the first change; changes dated after {@code day} are not looked at. */
    public RunningMembership(Map<PersonId, HouseholdId> beginning, LocalDate day) {
        this.beginning = ImmutableMap.copyOf(beginning);
        this.day = day;
        this.fold = new MembershipFold(this.beginning);
    }

    /** Takes a fact; one that is no change of membership is passed over. */
    public void apply(Fact fact) {
        boolean first = ledger.find(fact.id()).isEmpty();
        SortedSet<Subject> touched = ledger.apply(fact);
        boolean plain = !Amendment.isAmendment(fact);
        if (first && plain && !MembershipRecords.isChange(fact.kind())) {
            return;
        }
        if (first && plain && ledger.standing(fact.subject()).contains(new StandingFact(fact, List.of()))) {
            MembershipRecords.read(fact, PersonAliases.none())
                    .value()
                    .filter(this::counts)
                    .ifPresent(this::add);
        } else {
            late |= !touched.isEmpty();
        }
    }

    /** Returns the whole register, in time proportional to its size. */
    public MembershipRegister register() {
        replayIfLate();
        return new MembershipRegister(fold.settled(), fold.misfits());
    }

    /** Returns the state of one person; empty for who is not registered. */
    public Optional<ResidenceState> state(PersonId person) {
        replayIfLate();
        return fold.settled().state(person);
    }

    /** Returns one household; empty if nobody ever named it. */
    public Optional<HouseholdState> household(HouseholdId household) {
        replayIfLate();
        return fold.settled().household(household);
    }

    /** Returns all registered persons by state. */
    public ClosedPartition<ResidenceState> partition() {
        replayIfLate();
        return fold.settled().partition();
    }

    private void add(DatedMembership dated) {
        boolean last = changes.isEmpty() || changes.last().compareTo(dated) < 0;
        changes.add(dated);
        if (last && !late && fold.isOpenFor(dated)) {
            fold.apply(dated);
        } else {
            late = true;
        }
    }

    private boolean counts(DatedMembership dated) {
        return !dated.on().isAfter(day);
    }

    private void replayIfLate() {
        if (!late) {
            return;
        }
        changes.clear();
        fold = new MembershipFold(beginning);
        for (StandingFact standing : ledger.standing()) {
            MembershipRecords.read(standing.fact(), PersonAliases.none())
                    .value()
                    .filter(this::counts)
                    .ifPresent(changes::add);
        }
        changes.forEach(fold::apply);
        late = false;
    }
}
