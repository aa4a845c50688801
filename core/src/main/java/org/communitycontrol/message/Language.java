package org.communitycontrol.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language in which every sentence of this library exists. */
public enum Language {
    /** Simplified Chinese as written in mainland China. */
    ZH_CN("zh-CN"),
    /** English. */
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the IETF language tag. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns Chinese for any Chinese locale and English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH_CN : EN;
    }
}
