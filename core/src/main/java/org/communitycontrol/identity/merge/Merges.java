package org.communitycontrol.identity.merge;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.DocumentRecords;

/**
 * Writes the facts that merge two subjects and part them again.
 *
 * <p>A merge is a fact of the kind {@code person-alias} or {@code household-alias} about the identifier that is given up;
 * its payload {@code {of}} names the one that goes on. Parting is a {@linkplain Amendment retraction} of that fact.
 */
public final class Merges {

    /** The household is one with another, whose identifier goes on: {@code {of}}. */
    public static final FactType<HouseholdId> HOUSEHOLD_ALIAS =
            FactType.of(new FactKind("household-alias"), Merges::readHousehold);

    private static final String OF = "of";

    /** The reason code of a retraction that parts what was merged. */
    private static final String NOT_ONE = "not-one";

    /** The kind of an alias, by the type of its subject. */
    private static final Map<String, FactKind> KINDS = ImmutableMap.of(
            DocumentRecords.PERSON, DocumentRecords.PERSON_ALIAS.kind(),
            DocumentRecords.HOUSEHOLD, HOUSEHOLD_ALIAS.kind());

    private Merges() {}

    /** Returns whether a fact is a merge by its kind. */
    public static boolean isMerge(Fact fact) {
        return KINDS.containsValue(fact.kind());
    }

    /**
     * Returns the fact that gives {@code alias} up in favour of {@code of}.
     *
     * @param id given by the recorder, as that of every fact
     * @param on the day on which they were found to be one
     * @throws DomainException.InvalidValue with {@code merge-type} unless both are persons or both are households, {@code
     *     merge-of-itself} for one subject
     */
    public static Fact merge(
            Subject alias, Subject of, FactId id, LocalDate on, Instant recordedAt, Recorder recorder) {
        Optional<Problem> problem = problem(alias, of);
        if (problem.isPresent()) {
            throw new DomainException.InvalidValue(OF, problem.get());
        }
        return Fact.builder()
                .id(id)
                .kind(KINDS.getOrDefault(alias.type(), HOUSEHOLD_ALIAS.kind()))
                .version(1)
                .subject(alias)
                .occurredOn(on)
                .recordedAt(recordedAt)
                .recorder(recorder)
                .payload(Payload.builder().text(OF, of.id()).build())
                .build();
    }

    /**
     * Returns the fact that parts again what {@code merge} joined.
     *
     * @param merge a fact for which {@link #isMerge} holds
     * @param id given by the recorder, as that of every fact
     * @param on the day on which they were found not to be one
     * @throws DomainException.InvalidValue with {@code not-a-merge}
     */
    public static Fact unmerge(Fact merge, FactId id, LocalDate on, Instant recordedAt, Recorder recorder) {
        if (!isMerge(merge)) {
            throw new DomainException.InvalidValue("merge", Problem.of("not-a-merge"));
        }
        return Fact.builder()
                .id(id)
                .kind(Amendment.RETRACTION)
                .version(Amendment.VERSION)
                .subject(merge.subject())
                .occurredOn(on)
                .recordedAt(recordedAt)
                .recorder(recorder)
                .payload(Amendment.retracting(merge.id(), NOT_ONE))
                .build();
    }

    /** Returns why two subjects can never be merged, whatever a ledger says; empty if they can. */
    static Optional<Problem> problem(Subject alias, Subject of) {
        if (!alias.type().equals(of.type()) || !KINDS.containsKey(alias.type())) {
            return Optional.of(Problem.of("merge-type"));
        }
        return alias.equals(of) ? Optional.of(Problem.of("merge-of-itself")) : Optional.empty();
    }

    /** Returns the subject that goes on, as a merge says; empty for a fact that is none, or that cannot be read. */
    static Optional<Subject> of(Fact fact) {
        boolean ofItsKind = fact.kind().equals(KINDS.get(fact.subject().type()));
        Optional<String> id = DocumentRecords.PERSON_ALIAS
                .decode(fact)
                .value()
                .map(PersonId::value)
                .or(() -> HOUSEHOLD_ALIAS.decode(fact).value().map(HouseholdId::value));
        return ofItsKind ? id.map(of -> new Subject(fact.subject().type(), of)) : Optional.empty();
    }

    private static HouseholdId readHousehold(Payload payload) {
        PayloadReader in = payload.reader();
        HouseholdId of = in.textAs(OF, HouseholdId::new);
        in.finish();
        return of;
    }
}
