package org.communitycontrol.subsidy;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds days for which a worker is paid more than once: by two schemes, or in two places. */
public final class DoubleClaims {

    private DoubleClaims() {}

    /** Returns every such day, by worker and day, in whatever order the claims are given; one given twice is one. */
    public static List<DoubleClaim> find(Collection<SubsidyClaim> claims) {
        SortedMap<DoubleClaim.Day, SortedSet<DoubleClaim.Claimed>> paid = new TreeMap<>();
        for (SubsidyClaim claim : claims) {
            SubsidyStatement statement = claim.statement();
            for (SubsidyLine line : statement.lines()) {
                if (line.amount().isPositive()) {
                    paid.computeIfAbsent(new DoubleClaim.Day(statement.worker(), line.date()), day -> new TreeSet<>())
                            .add(new DoubleClaim.Claimed(
                                    claim.place(), line.scheme().id()));
                }
            }
        }
        ImmutableList.Builder<DoubleClaim> found = ImmutableList.builder();
        paid.forEach((day, claimed) -> {
            if (claimed.size() > 1) {
                found.add(new DoubleClaim(day, claimed));
            }
        });
        return found.build();
    }
}
