package org.communitycontrol.workforce.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;

/** Shifts of made-up workers that the tests share. */
final class Shifts {

    static final WorkerId ANN = new WorkerId("ann");
    static final WorkerId BEN = new WorkerId("ben");

    private Shifts() {}

    static LocalDate day(int dayOfFebruary) {
        return LocalDate.of(2020, 2, 1).plusDays(dayOfFebruary - 1L);
    }

    static Duty shift(WorkerId worker, int day, String start, String end) {
        return shift(worker, day, Post.CHECKPOINT, start, end, "");
    }

    static Duty shift(WorkerId worker, int day, Post post, String start, String end, String category) {
        return Duty.builder()
                .worker(worker)
                .date(day(day))
                .role(Role.GRID_WORKER)
                .post(post)
                .start(WallTime.parse(start))
                .end(WallTime.parse(end))
                .category(category.isEmpty() ? Optional.empty() : Optional.of(new DutyCategory(category)))
                .build();
    }

    static List<Duty> days(int... days) {
        List<Duty> duties = new ArrayList<>();
        for (int day : days) {
            duties.add(shift(ANN, day, "08:00", "16:00"));
        }
        return duties;
    }

    static RestBreach breach(int day, RestLimit limit, long measured, long bound) {
        return new RestBreach(ANN, day(day), limit, measured, bound);
    }
}
