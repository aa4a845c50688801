package org.communitycontrol.people.membership;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;

/**
 * All that a beginning and a ledger say of who lives where, asked by day.
 *
 * <p>{@code of(…, ledger.knownAt(moment), …)} answers as one would have answered at that moment, and goes on to do so
 * whatever is recorded later.
 */
public final class MembershipHistory {

    private final Map<PersonId, HouseholdId> beginning;
    private final MembershipRecords facts;

    private MembershipHistory(Map<PersonId, HouseholdId> beginning, MembershipRecords facts) {
        this.beginning = beginning;
        this.facts = facts;
    }

    /**
     * Returns the history of a register.
     *
     * @param beginning who lived where before the first change, as {@code persons.ndjson} says it
     */
    public static MembershipHistory of(Map<PersonId, HouseholdId> beginning, Ledger ledger) {
        return of(beginning, ledger, PersonAliases.none());
    }

    /** Returns the history of a register in which several identifiers may stand for one person. */
    public static MembershipHistory of(Map<PersonId, HouseholdId> beginning, Ledger ledger, PersonAliases aliases) {
        Map<PersonId, HouseholdId> resolved = new HashMap<>();
        beginning.forEach((person, household) -> {
            PersonId stable = aliases.resolve(person);
            // What the one that goes on says of itself stands before what its aliases say, and they in order of
            // identifier.
            if (stable.equals(person) || !beginning.containsKey(stable)) {
                resolved.merge(stable, household, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        return new MembershipHistory(ImmutableMap.copyOf(resolved), MembershipRecords.of(ledger, aliases));
    }

    /** Returns the register at the end of {@code day}; changes of later days are not looked at. */
    public MembershipRegister register(LocalDate day) {
        MembershipFold fold = new MembershipFold(beginning);
        for (DatedMembership dated : facts.changes()) {
            if (dated.on().isAfter(day)) {
                break;
            }
            fold.apply(dated);
        }
        return new MembershipRegister(fold.settled(), fold.misfits());
    }

    /** Returns the facts that could not be read, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return facts.refused();
    }
}
