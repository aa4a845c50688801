package org.communitycontrol.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;

/**
 * What a ledger says of visits and of who answers for which grid.
 *
 * <p>Made once from a ledger; the order in which its facts arrived makes no difference. A fact of another kind is left
 * alone; a fact of one of these kinds that cannot be read is {@linkplain #refused reported} and not used.
 */
public final class VisitRecords {

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
    private final PersonAliases aliases;
    private final Responsibility responsibility;

    private VisitRecords(
            Consumer<Consumer<List<StandingFact>>> subjects,
            Function<Subject, List<StandingFact>> standing,
            PersonAliases aliases) {
        // Only facts of one subject have an order among them that matters.
        subjects.accept(facts -> facts.forEach(fact -> take(fact, fact.fact().subject())));
        this.aliases = aliases;
        if (!aliases.isEmpty()) {
            together(aliases.following(standing));
        }
        this.responsibility = Responsibility.of(assignments);
    }

    /** Reads the checks on a person again whom several identifiers stand for, in the order in which they came about. */
    private void together(Function<Subject, List<StandingFact>> following) {
        List<Subject> shared = visits.keySet().stream()
                .filter(subject -> subject.type().equals(PERSON) && aliases.isShared(new PersonId(subject.id())))
                .toList();
        visits.keySet().removeAll(shared);
        shared.stream()
                .map(this::goingOn)
                .distinct()
                .forEach(person -> following.apply(person).forEach(fact -> take(fact, person)));
    }

    /** Returns what {@code ledger} says. */
    public static VisitRecords of(Ledger ledger) {
        return of(ledger, PersonAliases.none());
    }

    /** Returns what {@code ledger} says, the checks on a person whom several identifiers stand for taken together. */
    public static VisitRecords of(Ledger ledger, PersonAliases aliases) {
        return new VisitRecords(ledger::forEachSubject, ledger::standing, aliases);
    }

    /** Returns what the facts applied to {@code ledger} so far say. */
    public static VisitRecords of(RunningLedger ledger) {
        return of(ledger, PersonAliases.none());
    }

    /** Returns what the facts applied to {@code ledger} so far say, the checks on a person taken together. */
    public static VisitRecords of(RunningLedger ledger, PersonAliases aliases) {
        return new VisitRecords(ledger::forEachSubject, ledger::standing, aliases);
    }

    /** Returns the visits to a household, in the order in which they came about; empty if there were none. */
    public List<Visit> visits(HouseholdId household) {
        return visits(new Subject(HOUSEHOLD, household.value()));
    }

    /** Returns the checks on a person, in the order in which they came about; empty if there were none. */
    public List<Visit> visits(PersonId person) {
        return visits(goingOn(new Subject(PERSON, person.value())));
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

    private Subject goingOn(Subject person) {
        return new Subject(PERSON, aliases.resolve(new PersonId(person.id())).value());
    }

    /** Takes a fact as one about {@code subject}. */
    private void take(StandingFact standing, Subject subject) {
        Fact fact = standing.fact();
        if (fact.kind().equals(HOUSEHOLD_VISIT.kind())) {
            take(fact, HOUSEHOLD_VISIT, HOUSEHOLD, outcome -> add(fact, subject, outcome));
        } else if (fact.kind().equals(KEY_PERSON_CHECK.kind())) {
            take(fact, KEY_PERSON_CHECK, PERSON, outcome -> add(fact, subject, outcome));
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

    private void add(Fact fact, Subject subject, VisitOutcome outcome) {
        visits.computeIfAbsent(subject, none -> new ArrayList<>(2))
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
