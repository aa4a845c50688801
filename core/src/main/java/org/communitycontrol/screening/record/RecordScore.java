package org.communitycontrol.screening.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.partition.Rate;

/**
 * How complete a record is: each item of the rule in exactly one of three lists, in the order of the rule.
 *
 * @param present what is known
 * @param absent what was asked in vain
 * @param notAsked what was not asked
 */
public record RecordScore(
        @JsonProperty List<ScreeningItem> present,
        @JsonProperty List<ScreeningItem> absent,
        @JsonProperty List<ScreeningItem> notAsked) {

    public RecordScore {
        present = ImmutableList.copyOf(present);
        absent = ImmutableList.copyOf(absent);
        notAsked = ImmutableList.copyOf(notAsked);
    }

    /** Returns the items known over those of the rule, as an exact fraction. */
    public Rate rate() {
        return new Rate(present.size(), (long) present.size() + absent.size() + notAsked.size());
    }

    /** Returns whether every item is known. */
    public boolean complete() {
        return absent.isEmpty() && notAsked.isEmpty();
    }
}
