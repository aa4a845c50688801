package org.communitycontrol.ledger;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/**
 * Something that happened, as one recorder wrote it down; never changed afterwards.
 *
 * <p>The ledger knows this envelope and nothing of the payload. Two facts are equal exactly if their canonical bytes
 * are. A fact's {@code toString} shows its kind, version, day and moment only.
 */
@Value.Immutable
public interface Fact {

    /** The first day a fact may be about. */
    LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day a fact may be about. */
    LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** The identifier the recorder gave. */
    @Value.Redacted
    FactId id();

    /** What sort of thing is recorded. */
    FactKind kind();

    /** The version of the payload's form, 1 or more; each kind counts its own. */
    int version();

    /** What the fact is about. */
    @Value.Redacted
    Subject subject();

    /** The civil day on which it happened, {@link #FIRST_DAY} to {@link #LAST_DAY}. */
    LocalDate occurredOn();

    /** When it was written down, to the millisecond at most; in UTC between the same days. */
    Instant recordedAt();

    /** Who or what wrote it down. */
    @Value.Redacted
    Recorder recorder();

    /** What it says. */
    @Value.Redacted
    Payload payload();

    /** Refuses a version below 1 with {@code too-small}. */
    @Value.Check
    default void versionCountsFromOne() {
        if (version() < 1) {
            throw new DomainException.InvalidValue(
                    "version",
                    Problem.builder()
                            .code("too-small")
                            .addInputs(Input.count("value", version()), Input.count("limit", 1))
                            .bound("1")
                            .nearest("1")
                            .build());
        }
    }

    /** Refuses a day or moment outside the calendar with {@code day-out-of-range}. */
    @Value.Check
    default void daysAreWithinTheCalendar() {
        requireWithinCalendar("occurredOn", occurredOn());
        // An instant beyond LocalDate's own range has no day; it is compared before it is converted.
        Instant first = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        if (recordedAt().isBefore(first) || !recordedAt().isBefore(end)) {
            throw outsideCalendar("recordedAt", recordedAt().isBefore(first) ? FIRST_DAY : LAST_DAY);
        }
    }

    /** Refuses a moment finer than a millisecond with {@code moment-too-fine}. */
    @Value.Check
    default void momentIsWholeMilliseconds() {
        Instant whole = recordedAt().truncatedTo(ChronoUnit.MILLIS);
        if (!recordedAt().equals(whole)) {
            throw new DomainException.InvalidValue(
                    "recordedAt",
                    Problem.builder()
                            .code("moment-too-fine")
                            .nearest(whole.toString())
                            .build());
        }
    }

    /**
     * Returns how many days passed before it was written down: 0 for the same civil day in {@code zone}, negative for a
     * fact written down ahead of its day. What counts as late is for a policy to say.
     */
    default long daysUntilRecorded(ZoneId zone) {
        return ChronoUnit.DAYS.between(occurredOn(), recordedAt().atZone(zone).toLocalDate());
    }

    /** Returns the fact as a JSON object: the eight members of the envelope. */
    default Node.Members toNode() {
        return new Node.Members(ImmutableSortedMap.<String, Node>naturalOrder()
                .put("id", new Node.Text(id().value()))
                .put("kind", new Node.Text(kind().code()))
                .put("occurredOn", new Node.Text(occurredOn().toString()))
                .put("payload", payload().members())
                .put("recordedAt", new Node.Text(recordedAt().toString()))
                .put("recorder", new Node.Text(recorder().value()))
                .put(
                        "subject",
                        new Node.Members(ImmutableSortedMap.of(
                                "id", new Node.Text(subject().id()),
                                "type", new Node.Text(subject().type()))))
                .put("version", Node.Decimal.of(version()))
                .build());
    }

    /** Returns the whole fact as the text of RFC 8785: one line without a line end. */
    default String canonical() {
        return toNode().canonical();
    }

    /** Returns {@link #canonical()} in UTF-8. */
    default byte[] canonicalBytes() {
        return canonical().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a fact from the object {@link #toNode()} gives; the order of members and the writing of numbers do not
     * matter.
     *
     * @throws DomainException.InvalidValue with the JSON Pointer of the member at fault; nothing is repaired, and a
     *     member the envelope does not know is refused
     */
    static Fact fromNode(Node.Members node) {
        PayloadReader in = node.reader();
        Builder fact = builder()
                .id(in.textAs("id", FactId::new))
                .kind(in.textAs("kind", FactKind::new))
                .version(in.countWithin("version", 1, Integer.MAX_VALUE))
                .subject(in.object("subject", Fact::subject))
                .occurredOn(in.day("occurredOn"))
                .recordedAt(in.moment("recordedAt"))
                .recorder(in.textAs("recorder", Recorder::new))
                .payload(in.payload("payload"));
        in.finish();
        try {
            return fact.build();
        } catch (DomainException.InvalidValue refused) {
            throw new DomainException.InvalidValue("/" + refused.field(), refused.problem());
        }
    }

    /**
     * Orders the variants of one id: by moment of recording, then by canonical bytes as unsigned numbers. The greatest
     * is the effective one.
     */
    static Comparator<Fact> byPrecedence() {
        // UTF-8 as unsigned bytes sorts as code points do.
        return (left, right) -> {
            int byMoment = left.recordedAt().compareTo(right.recordedAt());
            if (byMoment != 0 || left.equals(right)) {
                return byMoment;
            }
            return TextRules.BY_CODE_POINT.compare(left.canonical(), right.canonical());
        };
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    private static Subject subject(PayloadReader in) {
        String type = in.textAs("type", text -> TextRules.code("", text));
        return new Subject(type, in.textAs("id", text -> TextRules.identifier("", text)));
    }

    private static void requireWithinCalendar(String field, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw outsideCalendar(field, day.isBefore(FIRST_DAY) ? FIRST_DAY : LAST_DAY);
        }
    }

    private static DomainException.InvalidValue outsideCalendar(String field, LocalDate nearest) {
        return new DomainException.InvalidValue(
                field,
                Problem.builder()
                        .code("day-out-of-range")
                        .addInputs(Input.day("first", FIRST_DAY), Input.day("last", LAST_DAY))
                        .bound(FIRST_DAY + ".." + LAST_DAY)
                        .nearest(nearest.toString())
                        .build());
    }

    /** Builds a {@link Fact}. */
    final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
