package org.communitycontrol.examples.commandline.generate.visits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communitycontrol.examples.commandline.generate.ground.Padded;
import org.communitycontrol.examples.commandline.generate.people.JsonLine;
import org.communitycontrol.examples.commandline.generate.visits.Roster.Turn;
import org.communitycontrol.screening.Disposition;

/**
 * The facts of one community as they are written down.
 *
 * <p>Working hours are 00:30 to 13:00 UTC, so a moment is on the same date in Greenwich and in China. Some facts are
 * written down days late, but none after the last day.
 */
public final class Diary {

    private static final int HOUSEHOLD_LATE_PERCENT = 3;
    private static final Duration DAY_BEGINS = Duration.ofMinutes(30);
    private static final Duration AFTERNOON = Duration.ofMinutes(330);
    private static final int PART_SECONDS = 5 * 3600;
    private static final List<String> REASONS = List.of("long-term-abroad", "unit-demolished", "registered-elsewhere");

    private final Random random;
    private final Roster roster;
    private final LocalDate asOf;
    private final List<Fact> facts = new ArrayList<>();
    private final Tally tally;
    private long serial;

    /** Opens a diary; the number of its first fact is {@code firstSerial}. */
    public Diary(Random random, Roster roster, LocalDate asOf, long firstSerial, Tally tally) {
        this.random = random;
        this.roster = roster;
        this.asOf = asOf;
        this.serial = firstSerial;
        this.tally = tally;
    }

    /** Returns the number of the next fact. */
    public long nextSerial() {
        return serial;
    }

    /** Returns the facts in the order they were made up. */
    public List<Fact> facts() {
        return facts;
    }

    /** Returns the id of a further fact. */
    public String nextId() {
        return "F-" + Padded.number(serial++, 7);
    }

    /** Returns a moment of a working day: the morning for {@code part} 0, the afternoon for 1. */
    public Instant moment(LocalDate day, int part) {
        return day.atStartOfDay()
                .plus(DAY_BEGINS)
                .plus(AFTERNOON.multipliedBy(part))
                .plusSeconds(random.nextInt(PART_SECONDS))
                .toInstant(ZoneOffset.UTC);
    }

    /** Writes down that a worker answers for a grid; returns the fact's id. */
    Fact assign(Turn turn) {
        String payload = JsonLine.of(json -> {
            json.writeStringField("worker", turn.worker());
            json.writeStringField("from", turn.from().toString());
            if (!turn.to().equals(LocalDate.MAX)) {
                json.writeStringField("to", turn.to().toString());
            }
        });
        return add("assignment", "grid", turn.grid(), turn.from(), moment(turn.from(), 0), "desk", payload);
    }

    /** Writes down a visit or check and returns it. */
    Visit call(Called called, LocalDate day, int part, Disposition disposition) {
        Instant at = moment(day, part);
        long daysLeft = asOf.toEpochDay() - day.toEpochDay();
        if (daysLeft > 0 && random.nextInt(100) < HOUSEHOLD_LATE_PERCENT) {
            at = at.plus(Duration.ofDays(1 + random.nextInt((int) Math.min(5, daysLeft))));
            tally.late++;
        }
        String worker = roster.worker(called.grid(), day);
        boolean byColleague = random.nextInt(100) < 15;
        String recorder = byColleague ? anyWorker() : worker;
        String payload = payload(disposition, recorder.equals(worker) ? "" : worker);
        Fact fact = add(called.kind(), called.type(), called.id(), day, at, recorder, payload);
        return new Visit(fact.id(), day, at, disposition);
    }

    /** Writes down that a visit was in truth another; returns what stands. */
    Visit correct(Called called, Visit wrong, Disposition right, LocalDate rightDay) {
        tally.corrections++;
        Instant at = afterwards(wrong.recordedAt());
        String replacement = payload(right, "");
        String payload = JsonLine.of(json -> {
            json.writeStringField("target", wrong.fact());
            json.writeStringField("reason", "mistyped");
            json.writeFieldName("payload");
            json.writeRawValue(replacement);
            if (!rightDay.equals(wrong.occurredOn())) {
                json.writeStringField("occurredOn", rightDay.toString());
            }
        });
        add("correction", called.type(), called.id(), dateOf(at), at, anyWorker(), payload);
        return new Visit(wrong.fact(), rightDay, wrong.recordedAt(), right);
    }

    /** Writes down that a fact never was. */
    void retract(String type, String subject, String fact, Instant recordedAt) {
        tally.retractions++;
        Instant at = afterwards(recordedAt);
        String payload = JsonLine.of(json -> {
            json.writeStringField("target", fact);
            json.writeStringField("reason", "wrong-household");
        });
        add("retraction", type, subject, dateOf(at), at, anyWorker(), payload);
    }

    /** Writes the latest fact down again, under its id and with another outcome; returns what stands, the later one. */
    Visit contradict(Visit earlier, Disposition other) {
        Fact fact = facts.get(facts.size() - 1);
        Instant at = afterwards(earlier.recordedAt());
        facts.add(fact.rewritten(at, payload(other, "")));
        tally.conflicts.add(fact.id());
        return new Visit(fact.id(), earlier.occurredOn(), at, other);
    }

    /** Returns one of the community's workers. */
    public String anyWorker() {
        return roster.workers().get(random.nextInt(roster.workers().size()));
    }

    private Fact add(
            String kind, String type, String subject, LocalDate day, Instant at, String recorder, String payload) {
        Fact fact = new Fact(nextId(), kind, type, subject, day, at, recorder, payload);
        facts.add(fact);
        return fact;
    }

    private String payload(Disposition disposition, String worker) {
        String reason = REASONS.get(random.nextInt(REASONS.size()));
        String second = anyWorker();
        return JsonLine.of(json -> {
            json.writeStringField("disposition", disposition.code());
            JsonLine.optional(json, "worker", worker);
            if (disposition == Disposition.VACANT_VERIFIED) {
                json.writeStringField("verifiedBy", second);
            } else if (disposition == Disposition.EXCLUDED) {
                json.writeStringField("reason", reason);
                json.writeStringField("approver", second);
            }
        });
    }

    /** Half an hour to an hour and a half later, and perhaps days later. */
    private Instant afterwards(Instant moment) {
        long daysLeft = asOf.toEpochDay() - dateOf(moment).toEpochDay();
        long days = daysLeft > 0 ? random.nextInt((int) Math.min(3, daysLeft) + 1) : 0;
        return moment.plus(Duration.ofDays(days)).plusSeconds(1800 + random.nextInt(3600));
    }

    private static LocalDate dateOf(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Who is called on.
     *
     * @param kind of fact
     * @param type of subject
     * @param id of the subject
     * @param grid where; empty if not known
     */
    record Called(String kind, String type, String id, String grid) {

        static Called household(String id, String grid) {
            return new Called("household-visit", "household", id, grid);
        }

        static Called person(String id, String grid) {
            return new Called("key-person-check", "person", id, grid);
        }
    }
}
