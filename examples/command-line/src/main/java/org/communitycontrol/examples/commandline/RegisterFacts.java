package org.communitycontrol.examples.commandline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.document.DocumentFacts;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.people.membership.MembershipFacts;
import org.communitycontrol.territory.history.TerritoryFacts;
import org.communitycontrol.workforce.record.DutyFacts;

/** The facts that coverage leaves to other readers: territory, membership, papers, duty. */
final class RegisterFacts {

    private static final Set<FactKind> PAPERS = Set.of(
            DocumentFacts.IDENTITY_DOCUMENT.kind(),
            DocumentFacts.HOUSEHOLD_ADDRESS.kind(),
            DocumentFacts.PERSON_ALIAS.kind());

    private RegisterFacts() {}

    /** Returns whether facts of {@code kind} are such. */
    static boolean knows(FactKind kind) {
        return PAPERS.contains(kind)
                || TerritoryFacts.isChange(kind)
                || MembershipFacts.isChange(kind)
                || DutyFacts.reads(kind);
    }

    /** Returns those of them that cannot be read, with what is wrong in each. */
    static Map<FactId, Decoded.Refused<?>> refused(Ledger ledger) {
        Map<FactId, Decoded.Refused<?>> refused =
                new HashMap<>(DocumentFacts.of(ledger).refused());
        refused.putAll(TerritoryFacts.of(ledger).refused());
        refused.putAll(MembershipFacts.of(ledger, PersonAliases.none()).refused());
        refused.putAll(DutyFacts.of(ledger).refused());
        return refused;
    }
}
