package org.communitycontrol.subsidy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.subsidy.scheme.MonthlyCap;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WorkedShift;
import org.communitycontrol.workforce.WorkedShifts;
import org.joda.money.Money;

/**
 * Calculates what workers are owed for a month.
 *
 * <p>Minutes are added for each day and post and then recognised as the scheme says; a day with several kinds of duty is
 * paid as the scheme's rule for such days says, and its lines are marked. Shifts the scheme does not pay get a line of zero
 * with its reason. Only days of the month are looked at. The order in which shifts are given makes no difference, and a
 * shift given twice pays once.
 */
public final class MonthlySubsidy {

    private MonthlySubsidy() {}

    /**
     * Returns the statement of one worker for shifts whose minutes are already counted once.
     *
     * @param shifts of this worker; those of other months are left out
     */
    @ImplementsClauses({ClauseIds.C_3_26, ClauseIds.C_3_27})
    public static SubsidyStatement statement(
            WorkerId worker, YearMonth month, Collection<WorkedShift> shifts, DatedScheme scheme) {
        SortedMap<LocalDate, List<WorkedShift>> days = new TreeMap<>();
        for (WorkedShift shift : shifts) {
            if (YearMonth.from(shift.date()).equals(month)) {
                days.computeIfAbsent(shift.date(), day -> new ArrayList<>()).add(shift);
            }
        }
        List<SubsidyLine> lines = new ArrayList<>();
        days.forEach((day, served) -> lines.addAll(DaySubsidy.lines(day, served, scheme.on(day))));
        return of(worker, month, lines, scheme);
    }

    /** Returns the statements of all workers on duty in the month, by worker, and a finding for every overlap. */
    public static Accepted<SubsidyStatement> statements(
            Collection<Placed<Duty>> duties, YearMonth month, DatedScheme scheme) {
        return statements(duties, month, scheme, duty -> true);
    }

    /**
     * Returns the statements of all workers on duty in the month, by worker, and a finding for every overlap.
     *
     * <p>Overlapping minutes count once, for the shift that began first among those that are proved and that the scheme
     * pays: a row that pays nothing takes no minutes from one that does.
     *
     * @param proved whether a duty is proved; one that is not gets a line of zero
     */
    public static Accepted<SubsidyStatement> statements(
            Collection<Placed<Duty>> duties, YearMonth month, DatedScheme scheme, Predicate<Duty> proved) {
        List<Placed<Duty>> payable = new ArrayList<>();
        SortedMap<WorkerId, List<SubsidyLine>> unpaid = new TreeMap<>();
        SortedSet<WorkerId> workers = new TreeSet<>();
        for (Placed<Duty> placed : duties) {
            Duty duty = placed.value();
            Policy<SubsidyScheme> policy = scheme.on(duty.date());
            Optional<SubsidyReason> reason = unpaid(duty, policy.parameters(), proved);
            boolean inMonth = YearMonth.from(duty.date()).equals(month);
            if (inMonth) {
                workers.add(duty.worker());
            }
            if (reason.isEmpty()) {
                payable.add(placed);
            } else if (inMonth) {
                unpaid.computeIfAbsent(duty.worker(), worker -> new ArrayList<>())
                        .add(new SubsidyLine(
                                duty.date(),
                                duty.post(),
                                duty.role(),
                                duty.minutes(),
                                false,
                                reason.get(),
                                policy.reference(),
                                List.of()));
            }
        }
        SortedMap<WorkerId, List<WorkedShift>> shifts = WorkedShifts.of(payable).byWorker();
        ImmutableList.Builder<SubsidyStatement> statements = ImmutableList.builder();
        for (WorkerId worker : workers) {
            SubsidyStatement paid = statement(worker, month, shifts.getOrDefault(worker, List.of()), scheme);
            List<SubsidyLine> lines = new ArrayList<>(paid.lines());
            lines.addAll(unpaid.getOrDefault(worker, List.of()));
            statements.add(new SubsidyStatement(worker, month, paid.scheme(), paid.currency(), lines, paid.cap()));
        }
        return new Accepted<>(statements.build(), WorkedShifts.of(duties).overlaps());
    }

    private static Optional<SubsidyReason> unpaid(Duty duty, SubsidyScheme scheme, Predicate<Duty> proved) {
        if (!proved.test(duty)) {
            return Optional.of(new SubsidyReason.DutyNotProved(scheme.currency()));
        }
        return Eligibility.unpaid(
                new WorkedShift(duty.date(), duty.role(), duty.post(), duty.category(), duty.minutes()), scheme);
    }

    private static SubsidyStatement of(WorkerId worker, YearMonth month, List<SubsidyLine> lines, DatedScheme scheme) {
        Policy<SubsidyScheme> last = scheme.on(month.atEndOfMonth());
        return new SubsidyStatement(
                worker,
                month,
                last.reference().id(),
                last.parameters().currency(),
                lines,
                cap(lines, last.parameters()));
    }

    /**
     * The greatest cap of the roles whose duty is recognised; none if one of them has none, or nothing is recognised.
     *
     * <p>A day that is paid at another post counts for its role too: otherwise a longer shift that takes over the day could
     * lower the month by bringing a smaller cap.
     */
    private static Optional<Money> cap(List<SubsidyLine> lines, SubsidyScheme scheme) {
        List<Optional<Money>> caps = lines.stream()
                .filter(line -> line.reason().recognised())
                .map(SubsidyLine::role)
                .distinct()
                .map(role -> cap(role, scheme))
                .toList();
        return caps.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : caps.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Returns the most a worker of {@code role} gets for a month; empty without a cap. */
    public static Optional<Money> cap(Role role, SubsidyScheme scheme) {
        return scheme.caps().stream()
                .filter(cap -> cap.roles().isEmpty() || cap.roles().contains(role))
                .map(MonthlyCap::amount)
                .findFirst();
    }
}
