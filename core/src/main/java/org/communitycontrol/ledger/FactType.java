package org.communitycontrol.ledger;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.message.Input;

/**
 * A kind of fact as a feature declares it: how its payload is read, in every version there ever was.
 *
 * @param kind the kind
 * @param version the version the decoder reads, 1 or more
 * @param decoder reads a payload of that version; refuses with {@link DomainException.InvalidValue}
 * @param upcasters for each version from 1 to {@code version - 1}, the pure function that makes a payload of the next
 *     version from it
 * @param <P> what the feature makes of a payload
 */
public record FactType<P>(
        FactKind kind,
        int version,
        Function<? super Payload, ? extends P> decoder,
        Map<Integer, UnaryOperator<Payload>> upcasters) {

    /**
     * @throws DomainException.InvalidValue with {@code reserved-kind} for a kind of {@link Amendment}, {@code too-small} for
     *     a version below 1, {@code upcasters-incomplete} unless there is one for each earlier version and no other
     */
    public FactType {
        upcasters = ImmutableMap.copyOf(upcasters);
        if (kind.equals(Amendment.CORRECTION) || kind.equals(Amendment.RETRACTION)) {
            throw new DomainException.InvalidValue("kind", Problem.of("reserved-kind"));
        }
        if (version < 1) {
            throw new DomainException.InvalidValue(
                    "version", Problem.of("too-small", Input.count("value", version), Input.count("limit", 1)));
        }
        boolean complete = upcasters.size() == version - 1;
        for (int earlier = 1; complete && earlier < version; earlier++) {
            complete = upcasters.containsKey(earlier);
        }
        if (!complete) {
            throw new DomainException.InvalidValue(
                    "upcasters", Problem.of("upcasters-incomplete", Input.count("last", version - 1L)));
        }
    }

    /** Returns a kind of fact in its first version. */
    public static <P> FactType<P> of(FactKind kind, Function<? super Payload, ? extends P> decoder) {
        return new FactType<>(kind, 1, decoder, Map.of());
    }

    /**
     * Reads a fact's payload, made current first.
     *
     * @return {@link Decoded.UnknownKind} for a fact of another kind; {@link Decoded.Refused} with {@code version-newer},
     *     or with what the decoder or an upcaster refused
     */
    public Decoded<P> decode(Fact fact) {
        if (!fact.kind().equals(kind)) {
            return new Decoded.UnknownKind<>(fact.kind());
        }
        if (fact.version() > version) {
            return new Decoded.Refused<>("/version", Amendment.versionNewer(fact.version(), version));
        }
        try {
            Payload payload = fact.payload();
            for (int from = fact.version(); from < version; from++) {
                payload = upcasters.getOrDefault(from, UnaryOperator.identity()).apply(payload);
            }
            return new Decoded.Known<>(decoder.apply(payload));
        } catch (DomainException.InvalidValue refused) {
            // A reader's field is a pointer within the payload already; a value's is its attribute, of the same name
            // there.
            boolean pointer = refused.field().isEmpty() || refused.field().startsWith("/");
            return new Decoded.Refused<>("/payload" + (pointer ? "" : "/") + refused.field(), refused.problem());
        }
    }
}
