package org.communitycontrol.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A name or sentence that a policy pack brings along, in every {@link Language}.
 *
 * @param zhCn in simplified Chinese
 * @param en in English
 */
public record Wording(
        @JsonProperty("zh-CN") String zhCn,
        @JsonProperty("en") String en) {

    /** Returns the text in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case ZH_CN -> zhCn;
            case EN -> en;
        };
    }
}
