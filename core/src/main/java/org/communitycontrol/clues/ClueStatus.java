package org.communitycontrol.clues;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.days.Bound;

/** Where a clue stands at the end of a day. */
public enum ClueStatus {
    /** Nothing is known yet, and it is not due. */
    OPEN("open"),
    /** Nothing is known yet, and the day by which it was due is over. */
    OVERDUE("overdue"),
    /** It has ended. */
    CLOSED("closed");

    private final String code;

    ClueStatus(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns where a clue stands at the end of {@code asOf}; what was closed later is not looked at.
     *
     * @param closedOn the day on which it ended; empty if it has not
     * @param due the last day on which it may end; empty if none was set
     */
    public static ClueStatus at(LocalDate asOf, Optional<LocalDate> closedOn, Optional<LocalDate> due) {
        if (closedOn.isPresent() && Bound.AT_MOST.holds(closedOn.get().toEpochDay(), asOf.toEpochDay())) {
            return CLOSED;
        }
        boolean over = due.isPresent()
                && Bound.AT_LEAST.holds(asOf.toEpochDay(), due.get().toEpochDay());
        return over ? OVERDUE : OPEN;
    }
}
