package org.communitycontrol.workforce.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyBreak;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;
import org.junit.jupiter.api.Test;

class UncoveredHoursTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 16);

    @Test
    void namesEveryHourWithNobodyThere() {
        List<Duty> duties = List.of(
                duty(Post.CHECKPOINT, DAY, "18:00", "22:00"),
                duty(Post.CHECKPOINT, DAY.minusDays(1), "22:00", "06:00"),
                duty(Post.CHECKPOINT, DAY, "08:00", "16:00", pause("12:00", "12:30")),
                duty(Post.SERVICE_CENTRE, DAY, "00:00", "24:00"),
                duty(Post.CHECKPOINT, DAY.plusDays(1), "00:00", "24:00"));

        assertThat(hours("00:00", "24:00", duties))
                .containsExactly(
                        gap("06:00", "08:00"), gap("12:00", "12:30"), gap("16:00", "18:00"), gap("22:00", "24:00"));
        assertThat(hours("07:00", "16:30", duties))
                .containsExactly(gap("07:00", "08:00"), gap("12:00", "12:30"), gap("16:00", "16:30"));
        assertThat(hours("00:00", "06:00", duties)).isEmpty();
        assertThat(hours("00:00", "24:00", List.of()).get(0).minutes()).isEqualTo(1440);
    }

    @Test
    void aPauseIsCoveredByAnotherWorker() {
        List<Duty> duties = List.of(
                duty(Post.CHECKPOINT, DAY, "08:00", "16:00", pause("12:00", "12:30")),
                duty(Post.CHECKPOINT, DAY, "11:00", "12:30"));

        assertThat(hours("08:00", "16:00", duties)).isEmpty();
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> hours("08:00", "08:00", List.of())).isInstanceOf(DomainException.InvalidValue.class);
    }

    private static List<UncoveredHours> hours(String from, String until, List<Duty> duties) {
        return UncoveredHours.of(Post.CHECKPOINT, DAY, WallTime.parse(from), WallTime.parse(until), duties);
    }

    private static UncoveredHours gap(String from, String until) {
        return new UncoveredHours(Post.CHECKPOINT, DAY, WallTime.parse(from), WallTime.parse(until));
    }

    private static DutyBreak pause(String start, String end) {
        return new DutyBreak(WallTime.parse(start), WallTime.parse(end));
    }

    private static Duty duty(Post post, LocalDate date, String start, String end, DutyBreak... breaks) {
        return Duty.builder()
                .worker(new WorkerId("w1"))
                .date(date)
                .role(Role.VOLUNTEER)
                .post(post)
                .start(WallTime.parse(start))
                .end(WallTime.parse(end))
                .addBreaks(breaks)
                .build();
    }
}
