package org.communitycontrol.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.message.Input;

/**
 * A fact that says another fact was wrong; ordered by moment of recording, then by id.
 *
 * <p>A <em>correction</em> gives a plain fact another payload, and another day if it names one; its own payload is
 * {@code {target, reason, payload[, occurredOn][, version]}}, {@code version} being that of the new payload's form where
 * it differs from the target's. A <em>retraction</em> takes a fact back: {@code {target, reason}}. The rules, none of
 * which depends on the order of arrival:
 *
 * <ol>
 *   <li>An amendment of a plain fact applies whenever it was recorded, before or after its target.
 *   <li>A retraction of a plain fact wins over every correction of it.
 *   <li>Among the corrections of one fact the latest in the order above wins; they do not add up.
 *   <li>An amendment can be retracted, by a later amendment in the order above, and then applies no more, unless that
 *       retraction is itself retracted. It cannot be corrected: to mend a correction, record another one. A chain of
 *       retractions has at most {@value #LONGEST_CHAIN} links.
 *   <li>Whatever does not fit these rules has no effect and is an {@link IdleAmendment}.
 * </ol>
 *
 * <p>A corrected fact keeps its id, kind, subject, recorder and moment of recording. An amendment names its target only;
 * its own subject should be the target's, so that a host can keep or page a ledger by subject, but nothing rests on it.
 */
public final class Amendment implements Comparable<Amendment> {

    /** The kind of a correction. */
    public static final FactKind CORRECTION = new FactKind("correction");

    /** The kind of a retraction. */
    public static final FactKind RETRACTION = new FactKind("retraction");

    /** The version of both payloads. */
    public static final int VERSION = 1;

    /** The most amendments that stand one upon the other, the first being one of a plain fact. */
    public static final int LONGEST_CHAIN = 16;

    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::recordedAt).thenComparing(Fact::id);

    private final Fact fact;
    private final FactId target;
    private final String reason;

    private Amendment(Fact fact, FactId target, String reason) {
        this.fact = fact;
        this.target = target;
        this.reason = reason;
    }

    /** Returns whether a fact is an amendment by its kind, readable or not. */
    public static boolean isAmendment(Fact fact) {
        return fact.kind().equals(CORRECTION) || fact.kind().equals(RETRACTION);
    }

    /**
     * Reads an amendment.
     *
     * @throws DomainException.InvalidValue with the JSON Pointer within the payload, {@code not-an-amendment} for a plain
     *     fact, {@code version-newer} for a version this release does not know
     */
    public static Amendment of(Fact fact) {
        if (!isAmendment(fact)) {
            throw new DomainException.InvalidValue("kind", Problem.of("not-an-amendment"));
        }
        if (fact.version() != VERSION) {
            throw new DomainException.InvalidValue("version", versionNewer(fact.version(), VERSION));
        }
        PayloadReader in = fact.payload().reader();
        Amendment amendment = new Amendment(
                fact, in.textAs("target", FactId::new), in.textAs("reason", code -> TextRules.code("", code)));
        if (!amendment.retracts()) {
            // Tried on itself, so that a day or version no fact may have is refused here.
            applyTo(in, fact);
        }
        in.finish();
        return amendment;
    }

    /**
     * Returns the payload of a correction.
     *
     * @param reason a code in lower kebab case
     * @param payload what the target should have said, in the version of the target
     * @throws DomainException.InvalidValue with {@code code-form}; {@code too-deep} if {@code payload} has as many levels
     *     as a payload may have, because this one stands around it
     */
    public static Payload correcting(FactId target, String reason, Payload payload) {
        return retracting(target, reason).with("payload", payload.members());
    }

    /**
     * Returns the payload of a correction that moves the target to another day, too.
     *
     * @throws DomainException.InvalidValue as {@link #correcting(FactId, String, Payload)} does
     */
    public static Payload correcting(FactId target, String reason, Payload payload, LocalDate occurredOn) {
        return Payload.builder()
                .nodes(correcting(target, reason, payload).members().values())
                .day("occurredOn", occurredOn)
                .build();
    }

    /**
     * Returns the payload of a retraction.
     *
     * @param reason a code in lower kebab case
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    public static Payload retracting(FactId target, String reason) {
        return Payload.builder()
                .text("target", target.value())
                .text("reason", TextRules.code("reason", reason))
                .build();
    }

    /** Returns the fact this was read from. */
    public Fact fact() {
        return fact;
    }

    /** Returns the fact that was wrong. */
    public FactId target() {
        return target;
    }

    /** Returns the code of the reason; an open set of the host's. */
    public String reason() {
        return reason;
    }

    /** Returns whether this is a retraction; else it is a correction. */
    public boolean retracts() {
        return fact.kind().equals(RETRACTION);
    }

    @Override
    public int compareTo(Amendment other) {
        return ORDER.compare(fact, other.fact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amendment that && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return fact.hashCode();
    }

    /** Returns what {@link Fact} shows. */
    @Override
    public String toString() {
        return "Amendment[" + fact + "]";
    }

    /** Returns a plain fact as this correction says it. */
    Fact applyTo(Fact plain) {
        return applyTo(fact.payload().reader(), plain);
    }

    /** Returns whether this was recorded after {@code other}, a fact with another id. */
    boolean isLaterThan(Fact other) {
        return ORDER.compare(fact, other) > 0;
    }

    static Problem versionNewer(int version, int known) {
        return Problem.builder()
                .code("version-newer")
                .addInputs(Input.count("version", version), Input.count("known", known))
                .bound(Integer.toString(known))
                .build();
    }

    private static Fact applyTo(PayloadReader in, Fact plain) {
        return Fact.builder()
                .id(plain.id())
                .kind(plain.kind())
                .version(in.optional("version", (reader, name) -> reader.countWithin(name, 1, Integer.MAX_VALUE))
                        .orElse(plain.version()))
                .subject(plain.subject())
                .occurredOn(in.optional("occurredOn", PayloadReader::day).orElse(plain.occurredOn()))
                .recordedAt(plain.recordedAt())
                .recorder(plain.recorder())
                .payload(in.payload("payload"))
                .build();
    }
}
