package org.communitycontrol.linkage;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Who works with a community and at what; a list that was not given is not an empty one.
 *
 * <p>Sets, so that nothing counts twice and no order matters.
 */
@Value.Immutable
public interface LinkageFacts {

    /** The register of partners. */
    Optional<Set<Partner>> partners();

    /** The tasks given to them. */
    Optional<Set<PartnerTask>> tasks();

    /** Which institution and which doctor look after which grid. */
    Optional<Set<CareAssignment>> careAssignments();

    /** Which resident took part on which day. */
    Optional<Set<Participation>> participations();

    /** Returns whether the register names {@code partner}, for whatever days. */
    default boolean isRegistered(PartnerId partner) {
        return partners().orElse(Set.of()).stream().anyMatch(one -> one.id().equals(partner));
    }

    /** Returns the kinds as which {@code partner} is registered on {@code day}, by code; empty if it is not. */
    default SortedSet<PartnerKind> kindsOf(PartnerId partner, LocalDate day) {
        return partners().orElse(Set.of()).stream()
                .filter(one -> one.id().equals(partner) && one.covers(day))
                .map(Partner::kind)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LinkageFacts}. */
    final class Builder extends ImmutableLinkageFacts.Builder {
        Builder() {}
    }
}
