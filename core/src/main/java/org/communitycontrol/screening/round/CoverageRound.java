package org.communitycontrol.screening.round;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;

/**
 * Where every unit registered on a day stands at its end.
 *
 * <p>As many statuses as there are registered units, neither more nor fewer: a visit to somebody who is not registered
 * adds nobody, and somebody who was never visited is {@link Disposition#NOT_YET}.
 *
 * @param unit what was counted
 * @param asOf the day
 * @param units who is registered, by identifier
 * @param statuses where each stands, in the same order
 */
public record CoverageRound(CoverageUnit unit, LocalDate asOf, List<RoundUnit> units, List<UnitEvidence> statuses) {

    public CoverageRound {
        units = ImmutableList.copyOf(units);
        statuses = ImmutableList.copyOf(statuses);
    }

    /**
     * Returns the round of one kind of unit at the end of {@code asOf}.
     *
     * @param standing what stands about a subject, in order, as {@code Ledger} and {@code RunningLedger} say it
     */
    public static CoverageRound at(
            RoundRegister register,
            CoverageUnit unit,
            Function<Subject, List<StandingFact>> standing,
            LocalDate asOf,
            CoverageRule rule) {
        List<RoundUnit> units = register.on(asOf, unit);
        List<UnitEvidence> statuses = new ArrayList<>(units.size());
        for (RoundUnit each : units) {
            statuses.add(UnitEvidence.of(each, standing.apply(each.subject()), asOf, rule.days(unit)));
        }
        return new CoverageRound(unit, asOf, units, statuses);
    }

    /** Returns the part of this round that lies in {@code area}. */
    public CoverageRound within(DivisionCode area) {
        List<RoundUnit> inside = new ArrayList<>();
        List<UnitEvidence> theirs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).community().isWithin(area)) {
                inside.add(units.get(i));
                theirs.add(statuses.get(i));
            }
        }
        return new CoverageRound(unit, asOf, inside, theirs);
    }

    /** Returns the registered units by disposition. */
    public ClosedPartition<Disposition> partition() {
        Map<Disposition, Long> counts = new EnumMap<>(Disposition.class);
        statuses.forEach(status -> counts.merge(status.disposition(), 1L, Math::addExact));
        return ClosedPartition.of(Disposition.class, counts);
    }

    /** Returns the identifiers of the units that are expected and not done, in order. */
    public List<String> outstanding() {
        return statuses.stream()
                .filter(status -> status.disposition().role() == Part.Role.OUTSTANDING)
                .map(UnitEvidence::id)
                .toList();
    }

    /** Returns unit, day and counts only. */
    @Override
    public String toString() {
        return "CoverageRound[" + unit.code() + ", " + asOf + ", " + partition() + "]";
    }
}
