package org.communitycontrol.testkit.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;

/**
 * Works out what stands from the rules of {@link Amendment} alone, reading all facts anew for each question.
 *
 * <p>Knows no limit to the length of a chain of retractions: histories must have fewer ids than that.
 */
final class PatientReader {

    private static final Comparator<Fact> LATER =
            Comparator.comparing(Fact::recordedAt).thenComparing(Fact::id);

    private final Map<FactId, Fact> effective = new TreeMap<>();

    private PatientReader(Collection<Fact> facts) {
        for (Fact fact : facts) {
            Fact known = effective.get(fact.id());
            if (known == null || winsOver(fact, known)) {
                effective.put(fact.id(), fact);
            }
        }
    }

    static List<StandingFact> standing(Collection<Fact> facts) {
        PatientReader reader = new PatientReader(facts);
        return reader.effective.values().stream()
                .filter(fact -> !Amendment.isAmendment(fact))
                .flatMap(fact -> reader.asItStands(fact).stream())
                .sorted()
                .toList();
    }

    private static boolean winsOver(Fact fact, Fact known) {
        int moment = fact.recordedAt().compareTo(known.recordedAt());
        return moment != 0 ? moment > 0 : Arrays.compareUnsigned(fact.canonicalBytes(), known.canonicalBytes()) > 0;
    }

    private Optional<StandingFact> asItStands(Fact plain) {
        List<Fact> applying = effective.values().stream()
                .filter(fact -> targets(fact, plain.id()) && applies(fact))
                .sorted(LATER)
                .toList();
        if (applying.stream().anyMatch(fact -> fact.kind().equals(Amendment.RETRACTION))) {
            return Optional.empty();
        }
        if (applying.isEmpty()) {
            return Optional.of(new StandingFact(plain, List.of()));
        }
        PayloadReader said = applying.get(applying.size() - 1).payload().reader();
        Payload payload = said.payload("payload");
        Fact corrected = Fact.builder()
                .id(plain.id())
                .kind(plain.kind())
                .version(plain.version())
                .subject(plain.subject())
                .occurredOn(said.optional("occurredOn", PayloadReader::day).orElse(plain.occurredOn()))
                .recordedAt(plain.recordedAt())
                .recorder(plain.recorder())
                .payload(payload)
                .build();
        return Optional.of(
                new StandingFact(corrected, applying.stream().map(Fact::id).toList()));
    }

    /** Fits the rules, and nothing that fits the rules takes it back. */
    private boolean applies(Fact amendment) {
        return fits(amendment)
                && effective.values().stream()
                        .noneMatch(other -> other.kind().equals(Amendment.RETRACTION)
                                && targets(other, amendment.id())
                                && applies(other));
    }

    private boolean fits(Fact amendment) {
        Fact target = effective.get(Amendment.of(amendment).target());
        if (target == null || target.equals(amendment)) {
            return false;
        }
        return !Amendment.isAmendment(target)
                || (amendment.kind().equals(Amendment.RETRACTION) && LATER.compare(amendment, target) > 0);
    }

    private static boolean targets(Fact fact, FactId id) {
        try {
            return Amendment.isAmendment(fact) && Amendment.of(fact).target().equals(id);
        } catch (DomainException.InvalidValue unreadable) {
            return false;
        }
    }
}
