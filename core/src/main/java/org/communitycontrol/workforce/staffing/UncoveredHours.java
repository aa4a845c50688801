package org.communitycontrol.workforce.staffing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.WallTime;

/**
 * Hours at a post, within those that somebody must be there, in which nobody was (clause 2.14: the bottom of the net).
 *
 * @param post the post
 * @param date the day
 * @param from the first minute with nobody there
 * @param until the minute after the last
 */
public record UncoveredHours(Post post, LocalDate date, WallTime from, WallTime until) {

    /**
     * Returns the hours without anybody at {@code post} on {@code date}, in order.
     *
     * <p>Shifts of the day before that go on after midnight count; breaks do not cover.
     *
     * @param from from when somebody must be there
     * @param until until when, after {@code from}; {@code 24:00} is the end of the day
     * @param duties the duties there are, at any post and on any day
     */
    public static List<UncoveredHours> of(
            Post post, LocalDate date, WallTime from, WallTime until, Collection<Duty> duties) {
        List<int[]> covered = new ArrayList<>();
        for (Duty duty : duties) {
            long days = duty.date().toEpochDay() - date.toEpochDay();
            if (!duty.post().equals(post) || days < -1 || days > 0) {
                continue;
            }
            int midnight = (int) days * WallTime.MINUTES_A_DAY;
            int at = midnight + duty.startMinute();
            List<int[]> pauses = duty.breaks().stream()
                    .map(pause -> new int[] {midnight + duty.startMinute(pause), midnight + duty.endMinute(pause)})
                    .sorted(Comparator.comparingInt(pause -> pause[0]))
                    .toList();
            for (int[] pause : pauses) {
                covered.add(new int[] {at, pause[0]});
                at = pause[1];
            }
            covered.add(new int[] {at, midnight + duty.endMinute()});
        }
        covered.sort(Comparator.comparingInt(span -> span[0]));
        ImmutableList.Builder<UncoveredHours> gaps = ImmutableList.builder();
        int open = from.minute();
        for (int[] span : covered) {
            if (span[0] > open && open < until.minute()) {
                gaps.add(new UncoveredHours(
                        post, date, new WallTime(open), new WallTime(Math.min(span[0], until.minute()))));
            }
            open = Math.max(open, span[1]);
        }
        if (open < until.minute()) {
            gaps.add(new UncoveredHours(post, date, new WallTime(open), until));
        }
        return gaps.build();
    }

    /** Returns how many minutes nobody was there. */
    public int minutes() {
        return until.minute() - from.minute();
    }
}
