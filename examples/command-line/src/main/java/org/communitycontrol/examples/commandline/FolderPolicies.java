package org.communitycontrol.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.law.PolicyPack;

/**
 * Which policies apply in a folder: those that {@code policy.json} names, or without it all that are shipped.
 *
 * @param book the packs that apply
 * @param findings gets that none is in force where one was asked for
 */
record FolderPolicies(PolicyBook book, FindingLog findings) {

    /**
     * Returns the policies of a folder.
     *
     * @param named what {@code policy.json} names; empty if there is no such file
     * @throws DomainException.UnreadableInput if a name is that of no shipped pack
     */
    static FolderPolicies of(Optional<List<PolicyId>> named, FindingLog findings) {
        return new FolderPolicies(named.map(FolderPolicies::bookOf).orElseGet(ShippedPacks::book), findings);
    }

    /** Returns the policy in force on {@code day}; none, or one in each of several jurisdictions, is a finding. */
    <P> Optional<Policy<P>> inForce(PolicyKind<P> kind, LocalDate day) {
        try {
            Optional<Policy<P>> inForce = book.inForce(kind, day).policy();
            if (inForce.isEmpty()) {
                findings.add(Assessment.noneInForce(kind, day));
            }
            return inForce;
        } catch (DomainException.InvalidValue several) {
            findings.add(new Finding(Place.inFile(CommunityFolder.POLICY), several.problem()));
            return Optional.empty();
        }
    }

    /** Returns whether a policy is in force on {@code day}; of use where one was on another day. */
    boolean isInForce(PolicyKind<?> kind, LocalDate day) {
        return book.inForce(kind, day).policy().isPresent();
    }

    /** Returns the policy of {@code day}, or where none was in force what {@code pack} would have said. */
    <P> Policy<P> onOr(PolicyPack<P> pack, LocalDate day) {
        return book.inForce(pack.kind(), day).policy().orElseGet(() -> pack.on(day));
    }

    /** Returns the pack of a policy in force. */
    <P> PolicyPack<P> packOf(PolicyKind<P> kind, Policy<P> inForce) {
        return book.pack(kind, inForce.reference().id()).orElseThrow();
    }

    private static PolicyBook bookOf(List<PolicyId> named) {
        List<PolicyPack<?>> packs = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            PolicyId id = named.get(i);
            Place place = Place.at(CommunityFolder.POLICY, 0, "/packs/" + i);
            packs.add(ShippedPacks.list().stream()
                    .filter(pack -> pack.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new DomainException.UnreadableInput(Finding.of(place, "unknown-policy"))));
        }
        return PolicyBook.of(packs);
    }
}
