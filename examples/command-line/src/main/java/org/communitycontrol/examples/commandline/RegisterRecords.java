package org.communitycontrol.examples.commandline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.linkage.LinkageRecords;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.people.membership.MembershipChange;
import org.communitycontrol.people.membership.MembershipRecords;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.RegisterHistory;
import org.communitycontrol.territory.history.TerritoryRecords;
import org.communitycontrol.workforce.record.DutyRecords;

/** The facts that change the registers: territory, membership, papers; and those of partners and of duty. */
final class RegisterRecords {

    private static final Set<FactKind> OTHERS = Set.of(
            DocumentRecords.IDENTITY_DOCUMENT.kind(),
            DocumentRecords.HOUSEHOLD_ADDRESS.kind(),
            DocumentRecords.PERSON_ALIAS.kind(),
            LinkageRecords.PARTNER,
            LinkageRecords.TASK,
            LinkageRecords.CARE,
            LinkageRecords.PARTICIPATION);

    private RegisterRecords() {}

    /** Returns whether facts of {@code kind} are such. */
    static boolean knows(FactKind kind) {
        return OTHERS.contains(kind)
                || TerritoryRecords.isChange(kind)
                || MembershipRecords.isChange(kind)
                || DutyRecords.reads(kind);
    }

    /** Returns those of them that cannot be read, with what is wrong in each. */
    static Map<FactId, Decoded.Refused<?>> refused(Ledger ledger) {
        Map<FactId, Decoded.Refused<?>> refused =
                new HashMap<>(DocumentRecords.of(ledger).refused());
        refused.putAll(TerritoryRecords.of(ledger).refused());
        refused.putAll(MembershipRecords.of(ledger, PersonAliases.none()).refused());
        refused.putAll(LinkageRecords.of(ledger, PersonAliases.none()).refused());
        refused.putAll(DutyRecords.of(ledger).refused());
        return refused;
    }

    /** Returns the persons and households that the facts add to a register, and the identifiers they give up. */
    static Set<Subject> named(List<Placed<Fact>> facts) {
        Set<Subject> named = new HashSet<>();
        for (Placed<Fact> placed : facts) {
            if (placed.value().kind().equals(DocumentRecords.PERSON_ALIAS.kind())) {
                named.add(placed.value().subject());
            }
            MembershipRecords.read(placed.value(), PersonAliases.none()).value().ifPresent(dated -> {
                if (dated.change() instanceof MembershipChange.Split split) {
                    named.add(new Subject(
                            MembershipRecords.HOUSEHOLD, split.into().value()));
                } else if (dated.change() instanceof MembershipChange.Merged merged) {
                    named.add(new Subject(
                            MembershipRecords.HOUSEHOLD, merged.into().value()));
                } else if (placed.value().subject().type().equals(MembershipRecords.PERSON)) {
                    named.add(placed.value().subject());
                }
            });
        }
        return named;
    }

    /** Returns {@code register} with what the facts say of it since. */
    static RegisterHistory history(CommunityRegister register, List<Placed<Fact>> facts) {
        List<Fact> changes = facts.stream()
                .map(Placed::value)
                .filter(fact -> RegisterHistory.isChange(fact.kind()) || Amendment.isAmendment(fact))
                .toList();
        boolean changed = !changes.stream().allMatch(Amendment::isAmendment);
        return RegisterHistory.of(register, Ledger.of(changed ? changes : List.of()));
    }
}
