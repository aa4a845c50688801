package org.communitycontrol.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.clues.ClueResult;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Located;
import org.communitycontrol.geogrid.locate.Match;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.IdleAmendment;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.LedgerConflict;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.message.Input;
import org.communitycontrol.observation.ObservationRecords;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Location;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.screening.record.ScreeningRecord;
import org.communitycontrol.screening.round.UnitHistory;
import org.communitycontrol.surveillance.ReadingRecords;
import org.communitycontrol.surveillance.cases.CaseRecords;
import org.communitycontrol.surveillance.returnee.ReturneeRecords;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.record.DutyRecords;

/** Joins what a folder holds, and reports what does not fit together. */
final class Assessment {

    /** The kinds of fact that a command reads. */
    static final Set<FactKind> KINDS = Set.of(
            VisitRecords.HOUSEHOLD_VISIT.kind(),
            VisitRecords.KEY_PERSON_CHECK.kind(),
            VisitRecords.ASSIGNMENT.kind(),
            ClueResult.FACT.kind(),
            ScreeningRecord.FACT.kind(),
            UnitHistory.OVERRIDE.kind(),
            ObservationRecords.FACT.kind(),
            ReadingRecords.FACT.kind(),
            ReturneeRecords.FACT.kind(),
            CaseRecords.STATEMENT.kind(),
            CaseRecords.CONTACT.kind(),
            Amendment.CORRECTION,
            Amendment.RETRACTION);

    /** The kinds that are read here only to see whether they can be. */
    private static final List<FactType<?>> CHECKED = List.of(
            ClueResult.FACT,
            ScreeningRecord.FACT,
            UnitHistory.OVERRIDE,
            ObservationRecords.FACT,
            ReadingRecords.FACT,
            ReturneeRecords.FACT,
            CaseRecords.STATEMENT,
            CaseRecords.CONTACT);

    private Assessment() {}

    /**
     * Returns the households, each located again where it has a point: a grid that differs from the declared one is a
     * finding, and a household without a declared grid takes the one its point lies in.
     */
    static List<Placed<Household>> located(
            List<Placed<Household>> households, CommunityFolder.Grids grids, FindingLog findings) {
        GridLocator locator = GridLocator.of(grids.boundaries());
        List<Placed<Household>> located = new ArrayList<>(households.size());
        for (Placed<Household> placed : households) {
            Household household = placed.value();
            Optional<Located> found = household.location().map(point -> locate(locator, point));
            located.add(placed);
            if (found.isEmpty()) {
                continue;
            }
            if (found.get().match() == Match.OUTSIDE) {
                findings.add(Finding.of(at(placed.place(), "/location"), "outside-every-grid"));
            } else if (household.grid().isEmpty()) {
                adopt(household, GridCode.parse(found.get().grid()))
                        .ifPresent(adopted -> located.set(located.size() - 1, new Placed<>(adopted, placed.place())));
            } else if (!household.grid().get().value().equals(found.get().grid())) {
                findings.add(Finding.of(at(placed.place(), "/grid"), "grid-disagrees"));
            }
        }
        return located;
    }

    /** Returns the ledger of facts; conflicts and amendments without effect become findings. */
    static Ledger ledger(List<Placed<Fact>> facts, FindingLog findings) {
        Ledger ledger = Ledger.of(facts.stream().map(Placed::value).toList());
        report(ledger.conflicts(), ledger.idleAmendments(), facts, findings);
        return ledger;
    }

    /** Returns the facts taken in one after the other; conflicts and amendments without effect become findings. */
    static RunningLedger running(List<Placed<Fact>> facts, FindingLog findings) {
        RunningLedger ledger = new RunningLedger();
        facts.forEach(placed -> ledger.apply(placed.value()));
        report(ledger.conflicts(), ledger.idleAmendments(), facts, findings);
        if (facts.stream()
                .anyMatch(placed -> RegisterRecords.knows(placed.value().kind()))) {
            checkRegisters(ledger.toLedger(), facts, findings);
        }
        return ledger;
    }

    private static void report(
            List<LedgerConflict> conflicts, List<IdleAmendment> idle, List<Placed<Fact>> facts, FindingLog findings) {
        Map<FactId, Place> lines = lines(
                facts,
                Stream.concat(
                        conflicts.stream().map(LedgerConflict::id),
                        idle.stream().map(IdleAmendment::id)));
        conflicts.forEach(conflict -> findings.add(new Finding(place(lines, conflict.id()), conflict.problem())));
        idle.forEach(each -> findings.add(new Finding(place(lines, each.id()), each.problem())));
    }

    /** Returns what the ledger says of visits; facts that cannot be used become findings. */
    static VisitRecords visits(Ledger ledger, PersonAliases aliases, List<Placed<Fact>> facts, FindingLog findings) {
        checkRegisters(ledger, facts, findings);
        return reported(VisitRecords.of(ledger, aliases), facts, findings);
    }

    /** Returns every duty the facts record, at the first line that records it; what cannot be used becomes findings. */
    static List<Placed<Duty>> duties(List<Placed<Fact>> facts, FindingLog findings) {
        Ledger ledger = ledger(facts, findings);
        checkRegisters(ledger, facts, findings);
        checkKinds(facts, findings);
        DutyRecords duties = DutyRecords.of(ledger);
        Map<FactId, Place> lines =
                lines(facts, facts.stream().map(placed -> placed.value().id()));
        return duties.duties().stream()
                .map(duty -> new Placed<>(
                        duty,
                        duties.facts(duty).stream()
                                .map(id -> place(lines, id))
                                .min(Comparator.naturalOrder())
                                .orElse(Place.NOWHERE)))
                .toList();
    }

    /** Reports facts on territory, households, papers, partners and duty that cannot be used. */
    private static void checkRegisters(Ledger ledger, List<Placed<Fact>> facts, FindingLog findings) {
        report(RegisterRecords.refused(ledger), facts, findings);
    }

    /** Returns what the facts say of visits; facts that cannot be used become findings. */
    static VisitRecords reported(VisitRecords screening, List<Placed<Fact>> facts, FindingLog findings) {
        report(screening.refused(), facts, findings);
        checkKinds(facts, findings);
        return screening;
    }

    /** Reports facts that cannot be used, each at its first line. */
    static void report(Map<FactId, Decoded.Refused<?>> refused, List<Placed<Fact>> facts, FindingLog findings) {
        Map<FactId, Place> lines = lines(facts, refused.keySet().stream());
        refused.forEach((id, each) -> findings.add(new Finding(at(place(lines, id), each.pointer()), each.problem())));
    }

    /** Reports facts of kinds that no command reads. */
    static void checkKinds(List<Placed<Fact>> facts, FindingLog findings) {
        for (Placed<Fact> placed : facts) {
            FactKind kind = placed.value().kind();
            if (!KINDS.contains(kind) && !RegisterRecords.knows(kind)) {
                findings.add(Finding.of(at(placed.place(), "/kind"), "unknown-kind"));
            }
            for (FactType<?> type : CHECKED) {
                if (type.kind().equals(placed.value().kind())) {
                    type.decode(placed.value())
                            .finding(placed.place().file(), placed.place().row())
                            .ifPresent(findings::add);
                }
            }
        }
    }

    /** Reports visits to units that neither the register nor a change of it names. */
    static void checkSubjects(List<Placed<Fact>> facts, CommunityRegister register, FindingLog findings) {
        Set<Subject> named = RegisterRecords.named(facts);
        for (Placed<Fact> placed : facts) {
            Subject subject = placed.value().subject();
            boolean known = switch (subject.type()) {
                case VisitRecords.HOUSEHOLD ->
                    register.household(new HouseholdId(subject.id())).isPresent();
                case VisitRecords.PERSON ->
                    !register.personsGiven() || register.persons().containsKey(new PersonId(subject.id()));
                default -> true;
            };
            // Who is born or moves in is in no register yet.
            if (!known
                    && !named.contains(subject)
                    && !RegisterRecords.knows(placed.value().kind())) {
                findings.add(Finding.of(at(placed.place(), "/subject/id"), "unknown-subject"));
            }
        }
    }

    /** Returns that no pack on coverage is in force on {@code day}. */
    static Finding noneInForce(PolicyKind<?> kind, LocalDate day) {
        return Finding.of(
                Place.NOWHERE, "policy-none-in-force", Input.code("kind", kind.code()), Input.day("day", day));
    }

    static CommunityRegister register(Accepted<CommunityRegister> read, FindingLog findings) {
        findings.addAll(read.findings());
        return read.values().get(0);
    }

    private static Located locate(GridLocator locator, Location point) {
        return locator.locate(point.longitude().doubleValue(), point.latitude().doubleValue());
    }

    private static Optional<Household> adopt(Household household, GridCode grid) {
        if (!grid.community().equals(household.community())) {
            return Optional.empty();
        }
        return Optional.of(Household.builder()
                .id(household.id())
                .community(household.community())
                .grid(grid)
                .address(household.address())
                .location(household.location())
                .build());
    }

    /** Returns the first line of each of these facts. */
    private static Map<FactId, Place> lines(List<Placed<Fact>> facts, Stream<FactId> asked) {
        Set<FactId> ids = asked.collect(Collectors.toSet());
        Map<FactId, Place> lines = new HashMap<>();
        for (Placed<Fact> placed : ids.isEmpty() ? List.<Placed<Fact>>of() : facts) {
            if (ids.contains(placed.value().id())) {
                lines.putIfAbsent(placed.value().id(), placed.place());
            }
        }
        return lines;
    }

    private static Place place(Map<FactId, Place> lines, FactId id) {
        return lines.getOrDefault(id, Place.NOWHERE);
    }

    private static Place at(Place place, String pointer) {
        return Place.at(place.file(), place.row(), pointer);
    }
}
