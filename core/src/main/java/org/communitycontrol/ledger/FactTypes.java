package org.communitycontrol.ledger;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * The kinds of fact a host understands, passed to whatever reads facts. Immutable; safe for use by many threads if the
 * decoders are.
 *
 * @param <P> what all payloads have in common
 */
public final class FactTypes<P> {

    private final ImmutableSortedMap<FactKind, FactType<? extends P>> byKind;

    private FactTypes(Map<FactKind, FactType<? extends P>> byKind) {
        this.byKind = ImmutableSortedMap.copyOf(byKind);
    }

    /**
     * Returns the given kinds.
     *
     * @throws DomainException.InvalidValue with {@code duplicate-kind} if a kind is declared twice
     */
    public static <P> FactTypes<P> of(Collection<? extends FactType<? extends P>> types) {
        SortedMap<FactKind, FactType<? extends P>> byKind = new TreeMap<>();
        for (FactType<? extends P> type : types) {
            if (byKind.put(type.kind(), type) != null) {
                throw new DomainException.InvalidValue(
                        "types",
                        Problem.of(
                                "duplicate-kind", Input.code("kind", type.kind().code())));
            }
        }
        return new FactTypes<>(byKind);
    }

    /** Returns the kinds declared, by code. */
    public SortedSet<FactKind> kinds() {
        return byKind.keySet();
    }

    /** Reads a fact's payload as its kind says; a kind that was not declared is carried, not refused. */
    public Decoded<P> decode(Fact fact) {
        FactType<? extends P> type = byKind.get(fact.kind());
        return type == null
                ? new Decoded.UnknownKind<>(fact.kind())
                : type.decode(fact).map(payload -> payload);
    }

    /** Reads the payload of a fact as it stands. */
    public Decoded<P> decode(StandingFact standing) {
        return decode(standing.fact());
    }

    /** Returns the kinds. */
    @Override
    public String toString() {
        return "FactTypes" + kinds();
    }
}
