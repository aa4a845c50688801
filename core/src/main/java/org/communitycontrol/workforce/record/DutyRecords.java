package org.communitycontrol.workforce.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyProof;
import org.communitycontrol.workforce.ProofReason;
import org.communitycontrol.workforce.ProofRule;
import org.communitycontrol.workforce.ProofState;
import org.communitycontrol.workforce.ProofStep;

/**
 * What a ledger says of duty and of its proof; the order in which its facts arrived makes no difference.
 *
 * <p>A duty recorded twice is one duty, on the sheets of both records. A fact of another kind is left alone; one of these
 * kinds that cannot be read is {@linkplain #refused reported} and not used.
 */
public final class DutyRecords {

    /** The subject type of a duty. */
    public static final String WORKER = "worker";

    /** The subject type of a step of proof: a sheet of duties. */
    public static final String SHEET = "duty-sheet";

    /** A worker served on the fact's day: {@code {role, post, start, end[, category][, breaks][, sheets]}}. */
    public static final FactKind SERVED = new FactKind("duty-served");

    /** 考勤: attendance was logged up to the fact's day: {@code {}}. */
    public static final FactKind ATTENDED = new FactKind("duty-attended");

    /** 审核: the sheet was signed off: {@code {by}}. */
    public static final FactKind SIGNED_OFF = new FactKind("duty-signed-off");

    /** 公示: the sheet was put up: {@code {}}. */
    public static final FactKind PUBLISHED = new FactKind("duty-published");

    /** 异议: somebody objected: {@code {objection}}. */
    public static final FactKind OBJECTED = new FactKind("duty-objected");

    /** 异议处理: an objection was answered: {@code {objection, upheld}}. */
    public static final FactKind ANSWERED = new FactKind("duty-objection-answered");

    private static final Set<FactKind> STEPS = Set.of(ATTENDED, SIGNED_OFF, PUBLISHED, OBJECTED, ANSWERED);

    private static final Comparator<Duty> ORDER = Comparator.comparing(Duty::worker)
            .thenComparing(Duty::date)
            .thenComparingInt(Duty::startMinute)
            .thenComparingInt(Duty::endMinute)
            .thenComparing(Duty::post)
            .thenComparing(Duty::role)
            .thenComparing(
                    duty -> DutyPayloads.write(new ServedDuty(duty, List.of())).canonical());

    private final Map<Duty, Set<String>> sheetsOf = new TreeMap<>(ORDER);
    private final Map<Duty, SortedSet<FactId>> factsOf = new TreeMap<>(ORDER);
    private final Map<String, List<ProofStep>> steps = new TreeMap<>(TextRules.BY_CODE_POINT);
    private final Map<FactId, Decoded.Refused<?>> refusals = new HashMap<>();

    private DutyRecords(Ledger ledger) {
        for (StandingFact standing : ledger.standing()) {
            Fact fact = standing.fact();
            if (fact.kind().equals(SERVED)) {
                read(fact, WORKER, payload -> DutyPayloads.readServed(fact, payload))
                        .ifPresent(served -> add(served, fact.id()));
            } else if (STEPS.contains(fact.kind())) {
                read(fact, SHEET, payload -> DutyPayloads.readStep(fact.kind(), fact.occurredOn(), payload))
                        .ifPresent(step -> steps.computeIfAbsent(fact.subject().id(), id -> new ArrayList<>())
                                .add(step));
            }
        }
    }

    private void add(ServedDuty served, FactId fact) {
        sheetsOf.computeIfAbsent(served.duty(), duty -> new TreeSet<>(TextRules.BY_CODE_POINT))
                .addAll(served.sheets());
        factsOf.computeIfAbsent(served.duty(), duty -> new TreeSet<>()).add(fact);
    }

    /** Returns what {@code ledger} says. */
    public static DutyRecords of(Ledger ledger) {
        return new DutyRecords(ledger);
    }

    /** Returns whether facts of {@code kind} are read here. */
    public static boolean reads(FactKind kind) {
        return kind.equals(SERVED) || STEPS.contains(kind);
    }

    /** Returns every duty once, by worker, day and start. */
    public List<Duty> duties() {
        return ImmutableList.copyOf(sheetsOf.keySet());
    }

    /** Returns the facts that record {@code duty}; none for a duty that is not in the ledger. */
    public SortedSet<FactId> facts(Duty duty) {
        return ImmutableSortedSet.copyOf(factsOf.getOrDefault(duty, new TreeSet<>()));
    }

    /** Returns the sheets that list {@code duty}, by code point; none for a duty that is not in the ledger. */
    public List<String> sheets(Duty duty) {
        return ImmutableList.copyOf(sheetsOf.getOrDefault(duty, Set.of()));
    }

    /** Returns what was done to prove a sheet, in no order that says anything; none for a sheet nobody knows. */
    public List<ProofStep> steps(String sheet) {
        return ImmutableList.copyOf(steps.getOrDefault(sheet, List.of()));
    }

    /** Decides whether a sheet is proved at the end of {@code asOf}. */
    public Decision<ProofState, ProofReason> proof(String sheet, LocalDate asOf, Policy<ProofRule> policy) {
        return DutyProof.decide(sheet, steps(sheet), asOf, policy);
    }

    /**
     * Returns which duties are proved at the end of {@code asOf}: a sheet that lists the duty is proved, and against no
     * other one that lists it does anything stand.
     */
    public Predicate<Duty> proved(LocalDate asOf, Policy<ProofRule> policy) {
        Map<String, Optional<ProofState>> states = new HashMap<>();
        return duty -> {
            Set<Optional<ProofState>> found = new HashSet<>();
            for (String sheet : sheets(duty)) {
                found.add(states.computeIfAbsent(
                        sheet, id -> proof(id, asOf, policy).outcome().toOptional()));
            }
            return found.contains(Optional.of(ProofState.PROVED))
                    && !found.contains(Optional.of(ProofState.NOT_PROVED));
        };
    }

    /** Returns the facts that were not used, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return ImmutableMap.copyOf(refusals);
    }

    /** Returns the payload of a fact {@link #SERVED}; its subject is the worker, its day the duty's. */
    public static Payload write(ServedDuty served) {
        return DutyPayloads.write(served);
    }

    /** Returns the kind of the fact that records {@code step}. */
    public static FactKind kindOf(ProofStep step) {
        if (step instanceof ProofStep.Attended) {
            return ATTENDED;
        }
        if (step instanceof ProofStep.SignedOff) {
            return SIGNED_OFF;
        }
        if (step instanceof ProofStep.Published) {
            return PUBLISHED;
        }
        return step instanceof ProofStep.Objected ? OBJECTED : ANSWERED;
    }

    /** Returns the payload of the fact that records {@code step}; its subject is the sheet, its day the step's. */
    public static Payload write(ProofStep step) {
        return DutyPayloads.write(step);
    }

    private <P> Optional<P> read(Fact fact, String subjectType, Function<Payload, P> decoder) {
        Decoded<P> read = fact.subject().type().equals(subjectType)
                ? FactType.<P>of(fact.kind(), decoder).decode(fact)
                : new Decoded.Refused<>("/subject/type", Problem.of("wrong-subject"));
        return read.match(known -> Optional.of(known.payload()), unknown -> Optional.empty(), refused -> {
            refusals.put(fact.id(), refused);
            return Optional.empty();
        });
    }
}
