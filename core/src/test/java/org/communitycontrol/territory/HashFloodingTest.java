package org.communitycontrol.territory;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashFloodingTest {

    @Test
    void staysFastForWorkersWhoseHashesCollide() {
        Flood.assertFast(WorkerId::new);
    }

    @Test
    void staysFastForAssignmentsWhoseWorkersCollide() {
        GridCode grid = GridCode.parse("110101001001003");
        List<Assignment> assignments = Flood.texts().stream()
                .map(text -> Assignment.builder()
                        .worker(new WorkerId(text))
                        .grid(grid)
                        .from(LocalDate.of(2020, 2, 10))
                        .build())
                .toList();
        Flood.assertUnderHalfASecond(() -> Responsibility.of(assignments));
    }
}
