package org.communitycontrol.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.territory.WorkerId;

/** Shifts of a made-up worker that the tests share. */
final class DutyExamples {

    static final LocalDate DAY = LocalDate.of(2020, 2, 16);

    private DutyExamples() {}

    static Duty duty(LocalDate date, String post, String start, String end, DutyBreak... breaks) {
        return Duty.builder()
                .worker(new WorkerId("w1"))
                .date(date)
                .role(Role.COMMUNITY_WORKER)
                .post(new Post(post))
                .start(WallTime.parse(start))
                .end(WallTime.parse(end))
                .category(Optional.empty())
                .addBreaks(breaks)
                .build();
    }

    static Duty duty(String start, String end, DutyBreak... breaks) {
        return duty(DAY, "checkpoint", start, end, breaks);
    }

    static DutyBreak pause(String start, String end) {
        return new DutyBreak(WallTime.parse(start), WallTime.parse(end));
    }

    static Placed<Duty> row(long row, Duty duty) {
        return new Placed<>(duty, Place.inRow("duty.csv", row));
    }
}
