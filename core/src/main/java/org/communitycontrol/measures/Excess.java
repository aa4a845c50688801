package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/** A way in which a measure goes too far; its sentence stands under {@code finding.<code>}. */
public enum Excess {
    /** The measure is not in the set its row allows. */
    OUTSIDE_ROW("outside-row"),
    /** It meets a whole area and names no ground. */
    NO_BASIS("no-basis"),
    /** It restricts people and names no last day. */
    NO_END("no-end"),
    /** It cuts off emergency, medical, food or care access. */
    BLOCKS_ESSENTIAL_ACCESS("blocks-essential-access"),
    /** 一封了之: a place is closed and a service the measure needs is missing. */
    SEAL_AND_FORGET("seal-and-forget"),
    /** 一禁了之: something is forbidden and a service the measure needs is missing. */
    BAN_AND_FORGET("ban-and-forget"),
    /** 一拒了之: people are turned away and a service the measure needs is missing. */
    REFUSE_AND_FORGET("refuse-and-forget"),
    /** Nobody who may approve it has. */
    NOT_APPROVED("not-approved");

    private final String code;

    Excess(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns what is too much, as one sentence. */
    public String sentence(Language language) {
        return Messages.standard().render("finding." + code, List.<Input>of(), language);
    }

    /** Returns the forbidden form that a measure of {@code form} takes when a service is missing. */
    static Excess leftAlone(MeasureForm form) {
        return switch (form) {
            case SEAL -> SEAL_AND_FORGET;
            case BAN, OPEN -> BAN_AND_FORGET;
            case REFUSE -> REFUSE_AND_FORGET;
        };
    }
}
