package org.communitycontrol.workforce.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.communitycontrol.territory.WorkerId;

/**
 * A limit that was not kept.
 *
 * @param worker whose rest
 * @param date the day: every day beyond a bound has a breach of its own; too short a rest is dated to the day of the next
 *     start
 * @param limit what was limited
 * @param measured what was measured, in the unit of the limit
 * @param bound what it should have been at most, or at least
 */
public record RestBreach(
        @JsonProperty WorkerId worker,
        @JsonProperty LocalDate date,
        @JsonProperty RestLimit limit,
        @JsonProperty long measured,
        @JsonProperty long bound)
        implements Comparable<RestBreach> {

    private static final Comparator<RestBreach> ORDER = Comparator.comparing(RestBreach::worker)
            .thenComparing(RestBreach::date)
            .thenComparing(RestBreach::limit)
            .thenComparingLong(RestBreach::measured);

    /** Returns the breach as one sentence. */
    public String sentence(Language language) {
        return Messages.standard()
                .render(
                        "finding." + limit.code(),
                        List.of(
                                Input.id("worker", worker.value()),
                                Input.day("date", date),
                                Input.count("measured", measured),
                                Input.count("bound", bound)),
                        language);
    }

    /** Orders by worker, day and limit. */
    @Override
    public int compareTo(RestBreach other) {
        return ORDER.compare(this, other);
    }
}
