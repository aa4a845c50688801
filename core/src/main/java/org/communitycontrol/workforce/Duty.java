package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/**
 * One shift of one worker at one post.
 *
 * <p>A shift that ends at or before its start on the clock ends on the next day and still belongs to its date: 22:00 to
 * 06:00 is eight hours of the day it began, 08:00 to 08:00 is twenty-four. A worker may have several on a day.
 */
@Value.Immutable
@JsonPropertyOrder({"worker", "date", "role", "post", "start", "end", "category", "breaks"})
public interface Duty {

    /** Who served. */
    @JsonProperty
    WorkerId worker();

    /** The day the shift belongs to, on which it begins. */
    @JsonProperty
    LocalDate date();

    /** As what they served. */
    @JsonProperty
    Role role();

    /** Where they served. */
    @JsonProperty
    Post post();

    /** When the shift begins; never {@code 24:00}. */
    @JsonProperty
    WallTime start();

    /** When it ends; {@code 24:00} is the midnight at the end of its date. */
    @JsonProperty
    WallTime end();

    /** What the shift is for the scheme that pays; empty if nothing was said. */
    @JsonProperty
    Optional<DutyCategory> category();

    /** Pauses that are not worked, within the shift and apart from one another. */
    @JsonProperty
    List<DutyBreak> breaks();

    /** Returns the minutes from midnight of the date to the start, 0 to 1439. */
    default int startMinute() {
        return start().minute();
    }

    /** Returns the minutes from midnight of the date to the end, after the start and at most a day later. */
    default int endMinute() {
        int end = end().minute();
        return end <= startMinute() ? end + WallTime.MINUTES_A_DAY : end;
    }

    /** Returns the minutes from midnight of the date to the start of {@code pause}. */
    default int startMinute(DutyBreak pause) {
        int start = pause.start().minute();
        return start < startMinute() ? start + WallTime.MINUTES_A_DAY : start;
    }

    /** Returns the minutes from midnight of the date to the end of {@code pause}. */
    default int endMinute(DutyBreak pause) {
        int start = startMinute(pause);
        int length = Math.floorMod(pause.end().minute() - pause.start().minute(), WallTime.MINUTES_A_DAY);
        return start + (length == 0 ? WallTime.MINUTES_A_DAY : length);
    }

    /** Returns the minutes worked: the length of the shift without its breaks. */
    default int minutes() {
        int minutes = endMinute() - startMinute();
        for (DutyBreak pause : breaks()) {
            minutes -= endMinute(pause) - startMinute(pause);
        }
        return minutes;
    }

    /**
     * Refuses a start at {@code 24:00}, and breaks outside the shift or over one another.
     *
     * @throws DomainException.InvalidValue with {@code not-a-time} or {@code break-outside-shift}
     */
    @Value.Check
    default void checkTimes() {
        if (startMinute() == WallTime.MINUTES_A_DAY) {
            throw new DomainException.InvalidValue("start", Problem.of("not-a-time"));
        }
        for (int i = 0; i < breaks().size(); i++) {
            DutyBreak pause = breaks().get(i);
            boolean apart = startMinute(pause) >= startMinute() && endMinute(pause) <= endMinute();
            for (DutyBreak other : breaks().subList(0, i)) {
                apart &= endMinute(other) <= startMinute(pause) || endMinute(pause) <= startMinute(other);
            }
            if (!apart) {
                throw new DomainException.InvalidValue("breaks", Problem.of("break-outside-shift"));
            }
        }
    }

    @JsonCreator
    private static Duty of(
            @JsonProperty("worker") WorkerId worker,
            @JsonProperty("date") LocalDate date,
            @JsonProperty("role") Role role,
            @JsonProperty("post") Post post,
            @JsonProperty("start") WallTime start,
            @JsonProperty("end") WallTime end,
            @JsonProperty("category") Optional<DutyCategory> category,
            @JsonProperty(value = "breaks", isRequired = OptBoolean.FALSE) List<DutyBreak> breaks) {
        return builder()
                .worker(worker)
                .date(date)
                .role(role)
                .post(post)
                .start(start)
                .end(end)
                .category(category)
                .addAllBreaks(breaks)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
