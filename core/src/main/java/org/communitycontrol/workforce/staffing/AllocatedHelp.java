package org.communitycontrol.workforce.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/**
 * How many people are sent to an area, and how that number came about.
 *
 * @param area the identifier of the area
 * @param round the place of its tier in the order of help, from 1
 * @param shortage how many are missing there
 * @param left how many people were left when its round came
 * @param roundShortage how many were missing in all areas of its round
 * @param whole the whole part of its share {@code left × shortage ÷ roundShortage}, at most its shortage
 * @param byRemainder whether one more came by largest remainder
 */
public record AllocatedHelp(
        @JsonProperty String area,
        @JsonProperty int round,
        @JsonProperty long shortage,
        @JsonProperty long left,
        @JsonProperty long roundShortage,
        @JsonProperty long whole,
        @JsonProperty boolean byRemainder) {

    /** Returns how many people are sent. */
    public long sent() {
        return byRemainder ? whole + 1 : whole;
    }

    /** Returns how many are missing still. */
    public long stillMissing() {
        return shortage - sent();
    }

    /** Returns how the number came about, as one sentence. */
    public String sentence(Language language) {
        return Messages.standard()
                .render(
                        "finding." + (byRemainder ? "help-by-remainder" : "help-by-share"),
                        List.of(
                                Input.id("area", area),
                                Input.count("round", round),
                                Input.count("shortage", shortage),
                                Input.count("left", left),
                                Input.count("roundShortage", roundShortage),
                                Input.count("sent", sent())),
                        language);
    }
}
