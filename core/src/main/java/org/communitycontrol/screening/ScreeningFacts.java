package org.communitycontrol.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;

/**
 * What a ledger says of visits and of who answers for which grid.
 *
 * <p>Made once from a ledger; the order in which its facts arrived makes no difference. A fact of another kind is left
 * alone; a fact of one of these kinds that cannot be read is {@linkplain #refused reported} and not used.
 */
public final class ScreeningFacts {

    /** The subject type of a visit to a household. */
    public static final String HOUSEHOLD = "household";

    /** The subject type of a check on a key person. */
    public static final String PERSON = "person";

    /** The subject type of an assignment. */
    public static final String GRID = "grid";

    /** A visit to a household. */
    public static final FactType<VisitOutcome> HOUSEHOLD_VISIT =
            FactType.of(new FactKind("household-visit"), VisitOutcome::read);

    /** A check on a key person. */
    public static final FactType<VisitOutcome> KEY_PERSON_CHECK =
            FactType.of(new FactKind("key-person-check"), VisitOutcome::read);

    /** A worker answers for a grid. */
    public static final FactType<AssignmentTerms> ASSIGNMENT =
            FactType.of(new FactKind("assignment"), AssignmentTerms::read);

    private final Map<Subject, List<Visit>> visits = new HashMap<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Map<FactId, Decoded.Refused<?>> refusals = new HashMap<>();
    private final Responsibility responsibility;

    private ScreeningFacts(Consumer<Consumer<List<StandingFact>>> subjects) {
        // Only facts of one subject have an order among them that matters.
        subjects.accept(standing -> standing.forEach(this::take));
        this.responsibility = Responsibility.of(assignments);
    }

    /** Returns what {@code ledger} says. */
    public static ScreeningFacts of(Ledger ledger) {
        return new ScreeningFacts(ledger::forEachSubject);
    }

    /** Returns what the facts applied to {@code ledger} so far say. */
    public static ScreeningFacts of(RunningLedger ledger) {
        return new ScreeningFacts(ledger::forEachSubject);
    }

    /** Returns the visits to a household, in the order in which they came about; empty if there were none. */
    public List<Visit> visits(HouseholdId household) {
        return visits(new Subject(HOUSEHOLD, household.value()));
    }

    /** Returns the checks on a person, in the order in which they came about; empty if there were none. */
    public List<Visit> visits(PersonId person) {
        return visits(new Subject(PERSON, person.value()));
    }

    /** Returns who answers for which grid. */
    public Responsibility responsibility() {
        return responsibility;
    }

    /** Returns the facts that were not used, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return ImmutableMap.copyOf(refusals);
    }

    private List<Visit> visits(Subject subject) {
        return ImmutableList.copyOf(visits.getOrDefault(subject, List.of()));
    }

    private void take(StandingFact standing) {
        Fact fact = standing.fact();
        if (fact.kind().equals(HOUSEHOLD_VISIT.kind())) {
            take(fact, HOUSEHOLD_VISIT, HOUSEHOLD, outcome -> add(fact, outcome));
        } else if (fact.kind().equals(KEY_PERSON_CHECK.kind())) {
            take(fact, KEY_PERSON_CHECK, PERSON, outcome -> add(fact, outcome));
        } else if (fact.kind().equals(ASSIGNMENT.kind())) {
            take(fact, ASSIGNMENT, GRID, terms -> assign(fact, terms));
        }
    }

    private <P> void take(Fact fact, FactType<P> type, String subjectType, Consumer<P> use) {
        if (!fact.subject().type().equals(subjectType)) {
            refuse(fact, "/subject/type", Problem.of("wrong-subject"));
            return;
        }
        Optional<P> known = type.decode(fact)
                .match(decoded -> Optional.of(decoded.payload()), unknown -> Optional.empty(), refused -> {
                    refusals.put(fact.id(), refused);
                    return Optional.empty();
                });
        known.ifPresent(use);
    }

    private void add(Fact fact, VisitOutcome outcome) {
        visits.computeIfAbsent(fact.subject(), subject -> new ArrayList<>(2))
                .add(new Visit(fact.occurredOn(), outcome.disposition()));
    }

    private void assign(Fact fact, AssignmentTerms terms) {
        GridCode grid;
        try {
            grid = GridCode.parse(fact.subject().id());
        } catch (DomainException.InvalidValue notAGrid) {
            refuse(fact, "/subject/id", notAGrid.problem());
            return;
        }
        try {
            assignments.add(terms.of(grid));
        } catch (DomainException.InvalidValue endsTooEarly) {
            refuse(fact, "/payload/to", endsTooEarly.problem());
        }
    }

    private void refuse(Fact fact, String pointer, Problem problem) {
        refusals.put(fact.id(), new Decoded.Refused<>(pointer, problem));
    }
}
