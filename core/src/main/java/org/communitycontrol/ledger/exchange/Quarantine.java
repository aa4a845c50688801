package org.communitycontrol.ledger.exchange;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;

/**
 * A ledger parted at a moment: the facts that a fold may use, and those that claim to come from the future.
 *
 * <p>Every fact is in one of the two, so nothing is lost; at a later moment the same ledger admits more, never less.
 *
 * @param admitted the facts recorded at the moment plus the tolerance, or before
 * @param held the others, in the ledger's order
 */
public record Quarantine(Ledger admitted, List<Fact> held) {

    public Quarantine {
        held = ImmutableList.copyOf(held);
    }

    /**
     * Parts {@code ledger} at {@code now}.
     *
     * @param tolerance how far ahead a device's clock may be; a fact recorded exactly that far ahead is admitted
     */
    public static Quarantine at(Ledger ledger, Instant now, Duration tolerance) {
        List<Fact> admitted = new ArrayList<>();
        List<Fact> held = new ArrayList<>();
        for (Fact fact : ledger.facts()) {
            (isAhead(fact, now, tolerance) ? held : admitted).add(fact);
        }
        return new Quarantine(Ledger.of(admitted), held);
    }

    /** Returns whether {@code fact} was recorded more than {@code tolerance} after {@code now}. */
    public static boolean isAhead(Fact fact, Instant now, Duration tolerance) {
        return Bound.EXCEEDING.holds(fact.recordedAt(), now.plus(tolerance));
    }
}
