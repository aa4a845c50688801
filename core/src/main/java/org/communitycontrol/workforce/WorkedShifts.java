package org.communitycontrol.workforce;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.WorkerId;

/**
 * What workers served, every minute once: where two shifts of a worker overlap, the minutes belong to the one that began
 * first.
 *
 * <p>Of shifts that begin together the longer comes first, then the lesser post, role and category by code point, so the
 * order in which they are given makes no difference. A shift whose minutes all belong to others stays, with 0 minutes.
 *
 * @param byWorker the shifts of each worker in order of time
 * @param overlaps one finding {@code duty-overlaps} at the place of each shift that lost minutes
 */
public record WorkedShifts(SortedMap<WorkerId, List<WorkedShift>> byWorker, List<Finding> overlaps) {

    private static final Comparator<Placed<Duty>> ORDER = Comparator.<Placed<Duty>>comparingLong(
                    placed -> start(placed.value()))
            .thenComparing(placed -> -placed.value().endMinute())
            .thenComparing(placed -> placed.value().post())
            .thenComparing(placed -> placed.value().role())
            .thenComparing(
                    placed -> placed.value().category().map(DutyCategory::code).orElse(""), TextRules.BY_CODE_POINT)
            .thenComparing(placed -> placed.value().minutes())
            .thenComparing(placed -> placed.value().breaks().toString())
            .thenComparing(Placed::place);

    public WorkedShifts {
        ImmutableSortedMap.Builder<WorkerId, List<WorkedShift>> copy = ImmutableSortedMap.naturalOrder();
        byWorker.forEach((worker, shifts) -> copy.put(worker, ImmutableList.copyOf(shifts)));
        byWorker = copy.buildOrThrow();
        overlaps = ImmutableList.sortedCopyOf(overlaps);
    }

    /** Returns what {@code duties} come to, in whatever order they are given. */
    public static WorkedShifts of(Collection<Placed<Duty>> duties) {
        SortedMap<WorkerId, List<Placed<Duty>>> byWorker = new TreeMap<>();
        for (Placed<Duty> duty : duties) {
            byWorker.computeIfAbsent(duty.value().worker(), worker -> new ArrayList<>())
                    .add(duty);
        }
        List<Finding> overlaps = new ArrayList<>();
        SortedMap<WorkerId, List<WorkedShift>> shifts = new TreeMap<>();
        byWorker.forEach((worker, own) -> {
            own.sort(ORDER);
            shifts.put(worker, worked(own, overlaps));
        });
        return new WorkedShifts(shifts, overlaps);
    }

    private static List<WorkedShift> worked(List<Placed<Duty>> sorted, List<Finding> overlaps) {
        List<WorkedShift> shifts = new ArrayList<>();
        Intervals taken = new Intervals();
        for (Placed<Duty> placed : sorted) {
            Duty duty = placed.value();
            long midnight = midnight(duty);
            Intervals own = new Intervals();
            own.add(midnight + duty.startMinute(), midnight + duty.endMinute());
            for (DutyBreak pause : duty.breaks()) {
                own.remove(midnight + duty.startMinute(pause), midnight + duty.endMinute(pause));
            }
            taken.forgetBefore(midnight + duty.startMinute());
            int minutes = own.takeFrom(taken);
            if (minutes < duty.minutes()) {
                overlaps.add(overlap(placed.place(), duty.minutes() - minutes));
            }
            shifts.add(new WorkedShift(duty.date(), duty.role(), duty.post(), duty.category(), minutes));
        }
        return shifts;
    }

    private static Finding overlap(Place place, int minutes) {
        return Finding.of(place, "duty-overlaps", Input.count("minutes", minutes));
    }

    private static long start(Duty duty) {
        return midnight(duty) + duty.startMinute();
    }

    private static long midnight(Duty duty) {
        return duty.date().toEpochDay() * WallTime.MINUTES_A_DAY;
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "WorkedShifts[" + byWorker.size() + " workers, " + overlaps.size() + " overlaps]";
    }
}
