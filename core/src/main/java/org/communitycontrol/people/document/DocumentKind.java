package org.communitycontrol.people.document;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A kind of paper that says who somebody is; the law closes the set. */
public enum DocumentKind {
    /** 居民身份证: the identity number of a resident, 18 characters or the old 15 digits. */
    RESIDENT_ID("resident-id", "[0-9]{15}|[0-9]{17}[0-9X]"),
    /** 护照: a passport of any country, 5 to 15 capital letters and digits, a digit among them. */
    PASSPORT("passport", "(?=.*[0-9])[A-Z0-9]{5,15}"),
    /**
     * 港澳居民来往内地通行证: H or M and eight digits that stay for life, on older cards two more that count the issues.
     */
    HONG_KONG_MACAO_PERMIT("hong-kong-macao-permit", "[HM][0-9]{8}(?:[0-9]{2})?"),
    /** 台湾居民来往大陆通行证: eight digits that stay for life, on older ones two that count the issues, perhaps a letter. */
    TAIWAN_PERMIT("taiwan-permit", "[0-9]{8}(?:[0-9]{2}[A-Z]?)?"),
    /** 港澳台居民居住证: 18 characters as a resident's, beginning 810000, 820000 or 830000. */
    RESIDENCE_PERMIT("residence-permit", "8[123]0000[0-9]{11}[0-9X]"),
    /**
     * 外国人永久居留身份证: 15 characters that begin with three letters of the country; since the end of 2023, 18 that
     * begin with 9.
     */
    FOREIGN_PERMANENT_RESIDENCE("foreign-permanent-residence", "[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]");

    /** The kinds by code. */
    public static final Map<String, DocumentKind> BY_CODE = byCode();

    private final String code;
    private final Pattern form;

    DocumentKind(String code, String form) {
        this.code = code;
        this.form = Pattern.compile(form);
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns whether {@code text} has as many characters as this kind has, of the sorts it has, in their places. */
    boolean hasForm(String text) {
        return form.matcher(text).matches();
    }

    private static Map<String, DocumentKind> byCode() {
        ImmutableMap.Builder<String, DocumentKind> kinds = ImmutableMap.builder();
        for (DocumentKind kind : values()) {
            kinds.put(kind.code(), kind);
        }
        return kinds.buildOrThrow();
    }
}
