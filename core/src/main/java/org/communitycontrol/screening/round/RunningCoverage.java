package org.communitycontrol.screening.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;

/**
 * Both coverages of every place on one day, kept up with the facts as they arrive, in any order.
 *
 * <p>Says at every moment what {@link CoverageRound} would make of the facts applied so far. A fact takes time for the
 * facts about its subject and the levels above its dwelling, whatever the size of the register. Mutable, for use by one
 * thread.
 */
public final class RunningCoverage {

    private final LocalDate asOf;
    private final CoverageRule rule;
    private final RunningLedger ledger = new RunningLedger();
    private final Map<Subject, Standing> units = new HashMap<>();
    private final Map<CoverageUnit, ClosedPartition<Disposition>> totals = new EnumMap<>(CoverageUnit.class);
    private final Map<CoverageUnit, Map<DivisionCode, ClosedPartition<Disposition>>> divisions =
            new EnumMap<>(CoverageUnit.class);
    private final Map<CoverageUnit, Map<GridCode, ClosedPartition<Disposition>>> grids =
            new EnumMap<>(CoverageUnit.class);

    /** Begins without facts: every unit registered on {@code asOf} is {@link Disposition#NOT_YET}. */
    public RunningCoverage(RoundRegister register, LocalDate asOf, CoverageRule rule) {
        this.asOf = asOf;
        this.rule = rule;
        for (CoverageUnit unit : CoverageUnit.values()) {
            totals.put(unit, none());
            divisions.put(unit, new HashMap<>());
            grids.put(unit, new HashMap<>());
        }
        ClosedPartition<Disposition> one = ClosedPartition.unit(Disposition.NOT_YET);
        for (RoundUnit unit : register.on(asOf)) {
            units.put(unit.subject(), new Standing(unit, Disposition.NOT_YET));
            totals.merge(unit.unit(), one, ClosedPartition::plus);
            unit.grid().ifPresent(grid -> in(grids, unit.unit()).merge(grid, one, ClosedPartition::plus));
            for (Optional<DivisionCode> at = Optional.of(unit.community());
                    at.isPresent();
                    at = at.get().parent()) {
                in(divisions, unit.unit()).merge(at.get(), one, ClosedPartition::plus);
            }
        }
    }

    /** Takes a fact in, and returns the units that now stand elsewhere: none, one or two. */
    public List<Move> apply(Fact fact) {
        List<Move> moves = new ArrayList<>(1);
        for (Subject subject : ledger.apply(fact)) {
            Standing before = units.get(subject);
            if (before == null) {
                continue;
            }
            RoundUnit unit = before.unit();
            Disposition now =
                    UnitEvidence.disposition(ledger.standing(subject), unit.unit(), asOf, rule.days(unit.unit()));
            if (now != before.disposition()) {
                move(unit, before.disposition(), now);
                units.put(subject, new Standing(unit, now));
                moves.add(new Move(unit.unit(), unit.id(), before.disposition(), now));
            }
        }
        return moves;
    }

    /** Returns all units of a kind by disposition. */
    public ClosedPartition<Disposition> total(CoverageUnit unit) {
        return totals.getOrDefault(unit, none());
    }

    /** Returns the units of a kind in {@code division}, those without a grid included, by disposition. */
    @ImplementsClauses(ClauseIds.C_3_16)
    public ClosedPartition<Disposition> within(DivisionCode division, CoverageUnit unit) {
        return in(divisions, unit).getOrDefault(division, none());
    }

    /** Returns the units of a kind in {@code grid} by disposition. */
    public ClosedPartition<Disposition> inGrid(GridCode grid, CoverageUnit unit) {
        return in(grids, unit).getOrDefault(grid, none());
    }

    /** Returns the facts taken in so far. */
    public RunningLedger ledger() {
        return ledger;
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "RunningCoverage[" + asOf + ", " + totals + "]";
    }

    private void move(RoundUnit unit, Disposition from, Disposition to) {
        totals.computeIfPresent(unit.unit(), (key, units) -> units.move(from, to));
        unit.grid()
                .ifPresent(grid -> in(grids, unit.unit()).computeIfPresent(grid, (key, units) -> units.move(from, to)));
        for (Optional<DivisionCode> at = Optional.of(unit.community());
                at.isPresent();
                at = at.get().parent()) {
            in(divisions, unit.unit()).computeIfPresent(at.get(), (key, units) -> units.move(from, to));
        }
    }

    private static <K> Map<K, ClosedPartition<Disposition>> in(
            Map<CoverageUnit, Map<K, ClosedPartition<Disposition>>> places, CoverageUnit unit) {
        return places.computeIfAbsent(unit, none -> new HashMap<>());
    }

    private static ClosedPartition<Disposition> none() {
        return ClosedPartition.empty(Disposition.class);
    }

    /**
     * A unit that now stands elsewhere.
     *
     * @param unit what it is
     * @param id the host's identifier
     * @param from where it stood
     * @param to where it stands
     */
    public record Move(CoverageUnit unit, String id, Disposition from, Disposition to) {

        /** Returns the kind and the dispositions only. */
        @Override
        public String toString() {
            return "Move[" + unit.code() + ", " + from.code() + " to " + to.code() + "]";
        }
    }

    private record Standing(RoundUnit unit, Disposition disposition) {}
}
