package org.communitycontrol.workforce.staffing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.WallTime;

/**
 * Hours at a post, within those that somebody must be there, in which nobody was (clause 2.14: the bottom of the net).
 *
 * <p>For grids that nobody answers for see {@link org.communitycontrol.territory.Responsibility#unanswered}.
 *
 * @param post the post
 * @param date the day
 * @param from the first minute with nobody there
 * @param until the minute after the last
 */
public record UncoveredHours(Post post, LocalDate date, WallTime from, WallTime until) {

    private static final Comparator<int[]> BY_START = Comparator.comparingInt(span -> span[0]);

    public UncoveredHours {
        if (from.compareTo(until) >= 0) {
            throw new DomainException.InvalidValue("until", Problem.of("hours-reversed"));
        }
    }

    /**
     * Returns the hours without anybody at {@code post} on {@code date}, in order.
     *
     * <p>Shifts of the day before that go on after midnight count; breaks do not cover.
     *
     * @param from from when somebody must be there
     * @param until until when, after {@code from}; {@code 24:00} is the end of the day
     * @param duties the duties there are, at any post and on any day
     * @throws DomainException.InvalidValue with {@code hours-reversed}
     */
    @ImplementsClauses(ClauseIds.C_2_14)
    public static List<UncoveredHours> of(
            Post post, LocalDate date, WallTime from, WallTime until, Collection<Duty> duties) {
        ImmutableList.Builder<UncoveredHours> gaps = ImmutableList.builder();
        UncoveredHours asked = new UncoveredHours(post, date, from, until);
        int open = from.minute();
        for (int[] span : covered(post, date, duties)) {
            int to = Math.min(span[0], until.minute());
            if (to > open) {
                gaps.add(asked.part(open, to));
            }
            open = Math.max(open, span[1]);
        }
        if (open < until.minute()) {
            gaps.add(asked.part(open, until.minute()));
        }
        return gaps.build();
    }

    /** Returns when somebody was at the post, in minutes from midnight of the date, by start. */
    private static List<int[]> covered(Post post, LocalDate date, Collection<Duty> duties) {
        List<int[]> covered = new ArrayList<>();
        for (Duty duty : duties) {
            boolean sameDay = duty.date().equals(date);
            if (duty.post().equals(post) && (sameDay || duty.date().equals(date.minusDays(1)))) {
                int midnight = sameDay ? 0 : -WallTime.MINUTES_A_DAY;
                int at = midnight + duty.startMinute();
                for (int[] pause : pauses(duty)) {
                    covered.add(new int[] {at, midnight + pause[0]});
                    at = midnight + pause[1];
                }
                covered.add(new int[] {at, midnight + duty.endMinute()});
            }
        }
        covered.sort(BY_START);
        return covered;
    }

    private static List<int[]> pauses(Duty duty) {
        return duty.breaks().stream()
                .map(pause -> new int[] {duty.startMinute(pause), duty.endMinute(pause)})
                .sorted(BY_START)
                .toList();
    }

    private UncoveredHours part(int open, int to) {
        return new UncoveredHours(post, date, new WallTime(open), new WallTime(to));
    }

    /** Returns how many minutes nobody was there. */
    public int minutes() {
        return until.minute() - from.minute();
    }
}
