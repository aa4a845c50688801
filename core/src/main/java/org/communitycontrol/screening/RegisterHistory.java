package org.communitycontrol.screening;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.people.membership.MembershipRecords;
import org.communitycontrol.territory.history.Hierarchy;
import org.communitycontrol.territory.history.TerritoryHistory;
import org.communitycontrol.territory.history.TerritoryRecords;

/**
 * A register and what happened to it since: who is registered where on any day.
 *
 * <p>The register says how things were before the first change. A household that splits gives a second one where the first
 * lies; one that is merged into another is registered no more, and its people are with the other; who died or moved away is
 * registered no more, and who left without anybody recording whereto stays where the register has them. Grids and
 * communities go on as the {@linkplain Hierarchy#GRID grid} and the {@linkplain Hierarchy#ADMINISTRATIVE administrative}
 * hierarchy say, as far as their areas have codes for identifiers.
 *
 * <p>Who turns out to be registered under several identifiers is registered once from that day on, under the one that goes
 * on and where that one lives; what happened to any of them happened to the person.
 *
 * <p>{@code of(register, ledger.knownAt(moment))} answers as one would have answered at that moment.
 */
public final class RegisterHistory {

    private final CommunityRegister beginning;
    private final Ledger ledger;
    private final DocumentRecords documents;
    private final RegisterChanges changes;

    private RegisterHistory(CommunityRegister beginning, Ledger ledger) {
        this.beginning = beginning;
        this.ledger = ledger;
        this.documents = DocumentRecords.of(ledger);
        this.changes = new RegisterChanges(beginning, ledger, PersonAliases.none());
    }

    /** Returns the history of {@code beginning}; facts that cannot be read are left out of it. */
    public static RegisterHistory of(CommunityRegister beginning, Ledger ledger) {
        return new RegisterHistory(beginning, ledger);
    }

    /** Returns whether a fact of {@code kind} can change a register. */
    public static boolean isChange(FactKind kind) {
        return MembershipRecords.isChange(kind)
                || TerritoryRecords.isChange(kind)
                || kind.equals(DocumentRecords.PERSON_ALIAS.kind());
    }

    /** Returns the days on which something changes. */
    public SortedSet<LocalDate> days() {
        return ImmutableSortedSet.copyOf(Sets.union(changes.days(), documents.aliasDays()));
    }

    /** Returns which identifier stands for a person who has several, as known at the end of {@code day}. */
    public PersonAliases aliases(LocalDate day) {
        return documents.aliases(day);
    }

    /**
     * Returns the register at the end of {@code day}; changes of later days are not looked at.
     *
     * <p>The findings are those of {@link PersonAliases#findings}, {@code MembershipRegister} and {@link TerritoryHistory#findings}; {@code
     * member-of-unknown-household} for who lives in a household that is registered nowhere and counts where the register
     * has them; {@code areas-without-code} for dwellings in areas whose identifiers are no codes.
     */
    public Accepted<CommunityRegister> on(LocalDate day) {
        PersonAliases aliases = aliases(day);
        Accepted<CommunityRegister> today = aliases.isEmpty()
                ? changes.on(day)
                : new RegisterChanges(beginning.merged(aliases), ledger, aliases).on(day);
        List<Finding> findings = new ArrayList<>(aliases.findings());
        findings.addAll(today.findings());
        return new Accepted<>(today.values(), findings);
    }

    /** Returns the number of days with a change only. */
    @Override
    public String toString() {
        return "RegisterHistory[" + beginning + ", " + days().size() + " days]";
    }
}
