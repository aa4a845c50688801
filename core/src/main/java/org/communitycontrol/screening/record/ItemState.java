package org.communitycontrol.screening.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a record says of one item. */
public enum ItemState {
    /** It is known. */
    PRESENT("present"),
    /** It was asked, and nobody could or would say. */
    ABSENT("absent"),
    /** It was not asked; what a record does not mention was not. */
    NOT_ASKED("not-asked");

    static final Map<String, ItemState> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ItemState::code, Function.identity()));

    private final String code;

    ItemState(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
